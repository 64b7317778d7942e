import type { Strings } from './strings.ts'

export default {
  close: 'Tutup',
  send: 'Kirim',
  next: 'Lanjut',
  back: 'Kembali',
  skip: 'Lewati',
  optional: 'Opsional',
  later: 'Tanya nanti',
  other: 'Lainnya',
  yes: 'Ya',
  no: 'Tidak',
  consent: 'Anda boleh menghubungi saya terkait jawaban saya.',
  required: 'Harap jawab terlebih dahulu.',
  thanks: 'Terima kasih.',
  step: 'Pertanyaan {step} dari {steps}',
  nps: ['Sama sekali tidak mungkin', 'Sangat mungkin'],
  csat: ['Sangat tidak puas', 'Sangat puas'],
  csatFaces: ['Sangat tidak puas', 'Tidak puas', 'Netral', 'Puas', 'Sangat puas'],
  ces: ['Sangat tidak setuju', 'Sangat setuju'],
} satisfies Strings
