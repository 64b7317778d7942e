// Two separate samples beside each other, as a row of a table: each with the test that its size allows.

import { npsOf } from '@innerloop/shared/nps-of'
import type { Metric } from '@innerloop/shared/scale-of'
import { z } from 'zod'
import { compareShares } from '../statistics/compare-shares.ts'
import { momentsOf } from '../statistics/moments-of.ts'
import { moverDifference } from '../statistics/mover.ts'
import { npsDifference } from '../statistics/nps-difference.ts'
import { type Classes, npsMoments } from '../statistics/nps-interval.ts'
import { permutationP } from '../statistics/permutation.ts'
import { scoreInterval } from '../statistics/score-interval.ts'
import { welch } from '../statistics/welch.ts'
import { satisfiedIn } from './estimate-of.ts'

/** With fewer on a side, nothing is told. */
export const FEWEST_IN_TABLE = 5

/** Up to so many on the smaller side, NPS is tested by dealing the answers out in every way there is. */
const EXACT_UP_TO = 100

export const Contrast = z.object({
  /** Second less first, in the units of the metric. */
  difference: z.number(),
  /** Its 95% interval, by itself. */
  interval: z.object({ low: z.number(), high: z.number() }),
  /** Two-sided, by itself. */
  p: z.number(),
  /** `permutation` and `shares` are exact for few answers. */
  test: z.enum(['permutation', 'normal', 'shares', 'welch']),
})
export type Contrast = z.infer<typeof Contrast>

/**
 * @param first counts of the scores 0, 1, … 10; the second likewise
 * @returns null while a side has fewer than five. NPS: MOVER interval of score intervals, exact permutation test up to 100
 *   answers on the smaller side, else adjusted Wald. CSAT: Newcombe's interval, Fisher's or the score test. CES: Welch
 */
export function contrastOf(
  metric: Metric,
  first: readonly number[],
  second: readonly number[],
): Contrast | null {
  if (Math.min(sizeOf(first), sizeOf(second)) < FEWEST_IN_TABLE) return null
  if (metric === 'nps') return contrastOfNps(npsOf(first), npsOf(second))
  if (metric === 'csat') {
    const sides = [first, second].map((scores) => ({ hits: satisfiedIn(scores), n: sizeOf(scores) }))
    const { difference, interval, p } = compareShares(sides[0]!, sides[1]!)
    return { ...inHundredths(difference, interval), p, test: 'shares' }
  }
  const { difference, interval, p } = welch(momentsOf(first), momentsOf(second))
  return { difference, interval, p, test: 'welch' }
}

function contrastOfNps(first: Classes & { n: number }, second: Classes & { n: number }): Contrast {
  const [a, b] = [first, second].map((side) => ({ value: npsMoments(side).nps, ...scoreInterval(side) }))
  const isSmall = Math.min(first.n, second.n) <= EXACT_UP_TO
  return {
    ...inHundredths(b!.value - a!.value, moverDifference(a!, b!)),
    p: isSmall ? permutationP(classesOf(first), classesOf(second)) : npsDifference(first, second).p,
    test: isSmall ? 'permutation' : 'normal',
  }
}

function classesOf({ detractors, passives, promoters }: Classes): [number, number, number] {
  return [detractors, passives, promoters]
}

function inHundredths(difference: number, { low, high }: { low: number; high: number }) {
  return { difference: 100 * difference, interval: { low: 100 * low, high: 100 * high } }
}

function sizeOf(scores: readonly number[]): number {
  return scores.reduce((sum, count) => sum + count, 0)
}
