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
  /** Of what was changed upon what customers said. */
  youSaid: (text: string) => string
  weDid: string
  changed: (step: 'launched' | 'measured', title: string) => string
  /** Of NPS, say: by how many points, with its interval; null where it cannot be told. */
  effect: (metric: string, amount: string | null, interval: string | null) => string
  decided: string
  reviewDue: string
}
