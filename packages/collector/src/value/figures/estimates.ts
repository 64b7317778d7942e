import { npsOf } from '@innerloop/shared/nps-of'
import { compareShares, type Counted } from '../../statistics/compare-shares.ts'
import { type Mean, meanInterval } from '../../statistics/mean.ts'
import { wilson } from '../../statistics/wilson.ts'
import type { Compared, Estimated, ShareFound } from '../value-result.ts'

/** With fewer on a side nothing is compared. */
export const FEWEST = 10

export function estimatedOf(mean: Mean): Estimated {
  const { n } = mean
  return { n, value: n === 0 ? null : mean.mean, interval: meanInterval(mean) }
}

export function shareOf({ hits, n }: Counted): ShareFound {
  if (n === 0) return { n, hits, share: null, interval: null }
  const { low, share, high } = wilson(hits, n)
  return { n, hits, share, interval: { low, high } }
}

export function scoreOf(scores: readonly number[]) {
  const { n, score, interval } = npsOf(scores)
  return { n, score, interval }
}

/** Null below ten on a side. */
export function comparedOf(first: Counted, second: Counted): Compared | null {
  if (first.n < FEWEST || second.n < FEWEST) return null
  const found = compareShares(first, second)
  return { ...found, verdict: verdictOf(found.p, found.difference) }
}

/** Higher or lower where the interval of the difference leaves out 0. */
export function signOf(interval: { low: number; high: number } | null | undefined): Compared['verdict'] {
  if (!interval || (interval.low <= 0 && interval.high >= 0)) return 'cannot-tell'
  return interval.low > 0 ? 'higher' : 'lower'
}

export function verdictOf(p: number, difference: number): Compared['verdict'] {
  if (p >= 0.05) return 'cannot-tell'
  return difference > 0 ? 'higher' : 'lower'
}
