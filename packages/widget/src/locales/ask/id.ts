import type { Ask } from '../strings.ts'

export default {
  nps: 'Seberapa besar kemungkinan Anda merekomendasikan {company} kepada teman atau kolega?',
  csat: 'Seberapa puas Anda dengan {company}?',
  ces: '{company} memudahkan saya menyelesaikan masalah saya.',
  reason: 'Apa alasan utama Anda memberikan skor tersebut?',
  byBand: {
    detractor: 'Apa yang harus kami perbaiki terlebih dahulu?',
    passive: 'Apa yang diperlukan agar nilainya menjadi 10?',
    promoter: 'Apa yang paling Anda hargai?',
  },
} satisfies Ask
