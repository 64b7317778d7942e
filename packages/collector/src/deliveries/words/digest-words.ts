/** What digests say. */
export type DigestWords = {
  title: (every: 'day' | 'week', project: string) => string
  answers: string
  score: (n: number, score: string, low: string, high: string) => string
  /** No score can be told yet. */
  few: (n: number) => string
  openCases: string
  overdueCases: string
  newCases: string
  resolvedCases: string
  praise: (who: string, comment: string) => string
  praiseLabel: string
  reason: (every: 'day' | 'week') => string
  open: string
}
