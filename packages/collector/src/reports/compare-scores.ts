import { z } from 'zod'
import { FEWEST } from './describe-difference.ts'
import { differenceOf } from './difference-of.ts'
import { Estimate, type Score } from './score-report.ts'

const Side = Estimate.pick({ n: true, score: true, interval: true })

/** NPS of two spans of time beside each other: what the second has more than the first. */
export const Comparison = z.object({
  before: Side,
  after: Side,
  difference: z.number().nullable(),
  /** Its 95% interval. */
  interval: z.object({ low: z.number(), high: z.number() }).nullable(),
  /** `cannot-tell` while a side has fewer than 10 answers, and while the interval takes in 0. */
  verdict: z.enum(['higher', 'lower', 'cannot-tell']),
})
export type Comparison = z.infer<typeof Comparison>

export function compareScores(before: Score, after: Score): Comparison {
  const sides = { before: sideOf(before), after: sideOf(after) }
  if (before.n < FEWEST || after.n < FEWEST)
    return { ...sides, difference: null, interval: null, verdict: 'cannot-tell' }
  const { difference, interval } = differenceOf('nps', before.scores, after.scores)
  const verdict = interval.low > 0 ? 'higher' : interval.high < 0 ? 'lower' : 'cannot-tell'
  return { ...sides, difference, interval, verdict }
}

function sideOf({ n, score, interval }: Score): z.infer<typeof Side> {
  return { n, score, interval }
}
