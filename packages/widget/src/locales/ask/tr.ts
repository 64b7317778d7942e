import type { Ask } from '../strings.ts'

export default {
  nps: '{company} firmasını bir arkadaşınıza veya meslektaşınıza tavsiye etme olasılığınız nedir?',
  csat: '{company} firmasından ne kadar memnunsunuz?',
  ces: '{company} sorunumu kolayca çözmemi sağladı.',
  reason: 'Bu puanı vermenizin başlıca nedeni nedir?',
  byBand: {
    detractor: 'İlk olarak neyi düzeltmeliyiz?',
    passive: '10 puan almamız için ne yapmalıyız?',
    promoter: 'En çok neyi beğeniyorsunuz?',
  },
} satisfies Ask
