import type { Ask } from '../strings.ts'

export default {
  nps: '您有多大可能向朋友或同事推荐{company}？',
  csat: '您对{company}的满意程度如何？',
  ces: '{company}让我轻松解决了问题。',
  reason: '您打这个分数的主要原因是什么？',
  byBand: {
    detractor: '我们最应该先改进什么？',
    passive: '怎样才能让您打 10 分？',
    promoter: '您最认可哪一点？',
  },
} satisfies Ask
