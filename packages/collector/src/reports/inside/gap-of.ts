// How good employees think the customers find it, less how good these do.

import type { Metric } from '@innerloop/shared/scale-of'
import { compareShares } from '../../statistics/compare-shares.ts'
import { momentsOf } from '../../statistics/moments-of.ts'
import { twoSidedT } from '../../statistics/student-t.ts'
import { wilson } from '../../statistics/wilson.ts'
import { FEWEST } from '../describe-difference.ts'
import { differenceOf } from '../difference-of.ts'
import { goodOf } from '../good-of.ts'
import type { Gap, Side } from './inside-report.ts'

type Scores = readonly number[]

export function sideOf(metric: Metric, scores: Scores): Side | null {
  const { n, hits } = goodOf(metric, scores)
  if (n === 0) return null
  const { mean, variance } = momentsOf(scores)
  const margin = n > 1 ? twoSidedT(0.05, n - 1) * Math.sqrt(variance / n) : null
  const { low, share, high } = wilson(hits, n)
  return {
    n,
    mean,
    meanInterval: margin === null ? null : { low: mean - margin, high: mean + margin },
    good: { percent: 100 * share, interval: { low: 100 * low, high: 100 * high } },
  }
}

/** @returns null where a side has fewer than 10 answers */
export function gapOf(metric: Metric, customers: Scores, employees: Scores): Gap | null {
  const [theirs, ours] = [goodOf(metric, customers), goodOf(metric, employees)]
  if (theirs.n < FEWEST || ours.n < FEWEST) return null
  const { difference, interval } = compareShares(theirs, ours)
  const good = { difference: 100 * difference, interval: inPoints(interval) }
  const { low, high } = good.interval
  const verdict = low > 0 ? 'higher' : high < 0 ? 'lower' : 'cannot-tell'
  // Means by Welch's t, whatever the metric.
  const mean = differenceOf('ces', customers, employees)
  return {
    good: { ...good, verdict },
    mean: { difference: mean.difference, interval: mean.interval },
  }
}

function inPoints({ low, high }: { low: number; high: number }) {
  return { low: 100 * low, high: 100 * high }
}
