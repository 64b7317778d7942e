// People learn from what went well: of what a team hears of its work, 80 of 100 should be praise and 20 correction.

import { z } from 'zod'
import { wilson } from '../statistics/wilson.ts'

/** The share of praise that a team should hear. */
export const PRAISE_GUIDE = 0.8

/** A response that became praise or, as a case, correction of a team's work. */
export type Mark = {
  kind: 'praise' | 'correction'
  /** Milliseconds since 1970-01-01 UTC. */
  at: number
  /** None where it belongs to no team. */
  team?: string | undefined
}

export const PraiseRatio = z.object({
  /** None for what belongs to no team. */
  team: z.string().optional(),
  praise: z.int(),
  correction: z.int(),
  n: z.int(),
  /** Praise out of all, 0 … 1, and its 95% interval; null where there is nothing yet. */
  share: z.number().nullable(),
  interval: z.object({ low: z.number(), high: z.number() }).nullable(),
  /** `cannot-tell`: the guide is within the interval. */
  verdict: z.enum(['nothing-yet', 'cannot-tell', 'less-praise', 'more-praise']),
})
export type PraiseRatio = z.infer<typeof PraiseRatio>

type Asked = {
  marks: Iterable<Mark>
  /** All that are to be shown, in their order, also those without a mark. */
  teams: readonly string[]
  /** Milliseconds since 1970-01-01 UTC; `from` is included, `to` is not. */
  period: { from: number; to: number }
}

/** Teams that are not listed are left out; what belongs to none comes last, where there is any. */
export function praiseRatios({ marks, teams, period }: Asked): PraiseRatio[] {
  const counts = new Map<string | undefined, Pick<PraiseRatio, Mark['kind']>>(
    [...teams, undefined].map((team) => [team, { praise: 0, correction: 0 }]),
  )
  for (const { kind, at, team } of marks) {
    const count = counts.get(team)
    if (count && at >= period.from && at < period.to) count[kind] += 1
  }
  return [...counts].flatMap(([team, { praise, correction }]) => {
    if (team !== undefined) return [{ team, ...ratioOf(praise, correction) }]
    return praise + correction > 0 ? [ratioOf(praise, correction)] : []
  })
}

function ratioOf(praise: number, correction: number): Omit<PraiseRatio, 'team'> {
  const n = praise + correction
  if (n === 0) return { praise, correction, n, share: null, interval: null, verdict: 'nothing-yet' }
  const { low, share, high } = wilson(praise, n)
  const verdict = high < PRAISE_GUIDE ? 'less-praise' : low > PRAISE_GUIDE ? 'more-praise' : 'cannot-tell'
  return { praise, correction, n, share, interval: { low, high }, verdict }
}
