import type { Metric } from '@innerloop/shared/scale-of'
import { npsOf } from '@innerloop/shared/nps-of'
import { satisfiedIn } from '../../reports/estimate-of.ts'
import { momentsOf } from '../../statistics/moments-of.ts'
import { normalQuantile } from '../../statistics/normal-quantile.ts'
import { scoreInterval } from '../../statistics/score-interval.ts'
import { twoSidedT } from '../../statistics/student-t.ts'
import { wilson } from '../../statistics/wilson.ts'

export type Estimated = { value: number; low: number; high: number }

/**
 * A score with an interval of its own, in the units of the metric: for NPS by inverting its test, for CSAT Wilson's, for
 * CES Student's.
 *
 * @param scores counts of the scores 0, 1, … 10, of which there are two at least
 * @param alpha how likely the interval may miss: 0.05 for 95%
 */
export function estimateAt(metric: Metric, scores: readonly number[], alpha: number): Estimated {
  if (metric === 'nps') {
    const counts = npsOf(scores)
    const { low, high } = scoreInterval(counts, 1 - alpha)
    return { value: counts.score!, low: 100 * low, high: 100 * high }
  }
  const { n, mean, variance } = momentsOf(scores)
  if (metric === 'csat') {
    const { low, share, high } = wilson(satisfiedIn(scores), n, normalQuantile(1 - alpha / 2))
    return { value: 100 * share, low: 100 * low, high: 100 * high }
  }
  const margin = twoSidedT(alpha, n - 1) * Math.sqrt(variance / n)
  return { value: mean, low: mean - margin, high: mean + margin }
}
