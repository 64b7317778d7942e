import type { Ask } from '../strings.ts'

export default {
  nps: '您向朋友或同事推薦{company}的可能性有多高？',
  csat: '您對{company}的滿意程度如何？',
  ces: '{company}讓我輕鬆解決了問題。',
  reason: '您給這個分數的主要原因是什麼？',
  byBand: {
    detractor: '我們最應該先改善什麼？',
    passive: '怎麼做才能讓您給 10 分？',
    promoter: '您最肯定哪一點？',
  },
} satisfies Ask
