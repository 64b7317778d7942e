import type { Ask } from '../strings.ts'

export default {
  nps: '{company}を親しい友人や同僚にすすめる可能性は、どのくらいありますか？',
  csat: '{company}にどの程度満足していますか？',
  ces: '{company}のおかげで、問題を簡単に解決できた。',
  reason: 'その点数を付けた主な理由は何ですか？',
  byBand: {
    detractor: 'まず改善すべき点は何ですか？',
    passive: '10点をいただくには、何が必要でしょうか？',
    promoter: '最も評価している点は何ですか？',
  },
} satisfies Ask
