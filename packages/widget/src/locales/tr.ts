import type { Strings } from './strings.ts'

export default {
  close: 'Kapat',
  send: 'Gönder',
  next: 'İleri',
  back: 'Geri',
  skip: 'Atla',
  optional: 'İsteğe bağlı',
  later: 'Daha sonra sor',
  other: 'Diğer',
  yes: 'Evet',
  no: 'Hayır',
  consent: 'Yanıtımla ilgili olarak benimle iletişime geçebilirsiniz.',
  required: 'Lütfen önce yanıtlayın.',
  thanks: 'Teşekkür ederiz.',
  step: 'Soru {step}/{steps}',
  nps: ['Hiç olası değil', 'Son derece olası'],
  csat: ['Hiç memnun değilim', 'Çok memnunum'],
  csatFaces: ['Hiç memnun değilim', 'Memnun değilim', 'Ne memnunum ne değilim', 'Memnunum', 'Çok memnunum'],
  ces: ['Kesinlikle katılmıyorum', 'Kesinlikle katılıyorum'],
} satisfies Strings
