import type { Ask } from '../strings.ts'

export default {
  nps: 'ما مدى احتمال أن توصي صديقًا أو زميلًا بالتعامل مع {company}؟',
  csat: 'ما مدى رضاك عن {company}؟',
  ces: 'سهّلت عليّ شركة {company} حل مشكلتي.',
  reason: 'ما السبب الرئيسي لتقييمك؟',
  byBand: {
    detractor: 'ما الذي ينبغي أن نحسّنه أولًا؟',
    passive: 'ما الذي ينقصنا للحصول على 10؟',
    promoter: 'ما أكثر ما يعجبك؟',
  },
} satisfies Ask
