import type { Ask } from '../strings.ts'

export default {
  nps: 'Jakie jest prawdopodobieństwo, że polecą Państwo firmę {company} znajomym lub współpracownikom?',
  csat: 'Jak bardzo są Państwo zadowoleni z firmy {company}?',
  ces: 'Firma {company} ułatwiła mi załatwienie mojej sprawy.',
  reason: 'Jaki jest główny powód tej oceny?',
  byBand: {
    detractor: 'Co powinniśmy poprawić w pierwszej kolejności?',
    passive: 'Czego zabrakło do oceny 10?',
    promoter: 'Co cenią Państwo najbardziej?',
  },
} satisfies Ask
