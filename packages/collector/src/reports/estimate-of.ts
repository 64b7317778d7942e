// NPS in points, CSAT as the percentage of 4 and 5, CES as the mean from 1 to 7: never without n and interval.

import { npsOf } from '@innerloop/shared/nps-of'
import { type Metric, SCALES } from '@innerloop/shared/scale-of'
import type { Estimate } from './score-report.ts'
import { momentsOf } from '../statistics/moments-of.ts'
import { twoSidedT } from '../statistics/student-t.ts'
import { wilson } from '../statistics/wilson.ts'

/**
 * @param scores counts of the scores 0, 1, … 10
 * @returns with a 95% interval: adjusted Wald for NPS, Wilson's for CSAT, Student's for CES, whose interval needs
 *   two answers
 */
export function estimateOf(metric: Metric, scores: readonly number[]): Estimate {
  const n = scores.reduce((sum, count) => sum + count, 0)
  if (n === 0) return { n, score: null, interval: null }
  if (metric === 'csat') {
    const { low, share, high } = wilson(satisfiedIn(scores), n)
    return { n, score: 100 * share, interval: { low: 100 * low, high: 100 * high } }
  }
  if (metric === 'ces') return { n, ...meanOf(scores) }
  const { score, interval } = npsOf(scores)
  return { n, score, interval }
}

export function satisfiedIn(scores: readonly number[]): number {
  return scores[4]! + scores[5]!
}

function meanOf(scores: readonly number[]): Pick<Estimate, 'score' | 'interval'> {
  const { n, mean, variance } = momentsOf(scores)
  if (n === 1) return { score: mean, interval: null }
  const margin = twoSidedT(0.05, n - 1) * Math.sqrt(variance / n)
  const [lowest, highest] = SCALES.ces
  return {
    score: mean,
    interval: { low: Math.max(lowest, mean - margin), high: Math.min(highest, mean + margin) },
  }
}
