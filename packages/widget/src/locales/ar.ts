import type { Strings } from './strings.ts'

export default {
  dir: 'rtl',
  close: 'إغلاق',
  send: 'إرسال',
  next: 'التالي',
  back: 'السابق',
  skip: 'تخطّي',
  optional: 'اختياري',
  later: 'اسألني لاحقًا',
  other: 'غير ذلك',
  yes: 'نعم',
  no: 'لا',
  consent: 'يمكنكم التواصل معي بشأن إجابتي.',
  required: 'يُرجى الإجابة أولًا.',
  thanks: 'شكرًا لك.',
  step: 'السؤال {step} من {steps}',
  nps: ['غير محتمل على الإطلاق', 'محتمل للغاية'],
  csat: ['غير راضٍ للغاية', 'راضٍ للغاية'],
  csatFaces: ['غير راضٍ للغاية', 'غير راضٍ', 'محايد', 'راضٍ', 'راضٍ للغاية'],
  ces: ['لا أوافق بشدة', 'أوافق بشدة'],
} satisfies Strings
