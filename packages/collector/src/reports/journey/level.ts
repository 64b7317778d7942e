// Touchpoints ask by different metrics. On one scale from 0 to 10 they make one curve.

import { type Metric, SCALES } from '@innerloop/shared/scale-of'
import type { Survey } from '@innerloop/shared'
import { z } from 'zod'
import { contrastOf } from '../../statistics/contrast.ts'
import { type Moments, momentsOf } from '../../statistics/moments-of.ts'
import { asking, histogramOf } from '../histogram-of.ts'
import type { CountSum } from '../read-counts.ts'

export const Interval = z.object({ low: z.number(), high: z.number() })
export type Interval = z.infer<typeof Interval>

/** The mean answer, each scale stretched to 0 … 10. */
export const Level = z.object({
  n: z.int(),
  /** Null while n is 0. */
  level: z.number().nullable(),
  /** Its 95% interval; null below two answers. */
  interval: Interval.nullable(),
})
export type Level = z.infer<typeof Level>

/** Of the metric that customers answered most at a touchpoint; of several alike NPS, then CSAT. */
export type Told = { metric: Metric; scores: number[]; moments: Moments }

const METRICS = ['nps', 'csat', 'ces'] as const satisfies readonly Metric[]
const HIGHEST = 10

export function toldIn(sums: readonly CountSum[], surveys: readonly Survey[]): Told | undefined {
  const told = METRICS.map((metric) => toldBy(metric, histogramOf(sums, asking(surveys, metric))))
  const most = Math.max(...told.map(({ moments }) => moments.n))
  return most === 0 ? undefined : told.find(({ moments }) => moments.n === most)
}

/** @param scores counts of the scores 0, 1, … 10 */
export function toldBy(metric: Metric, scores: number[]): Told {
  const { n, mean, variance } = momentsOf(scores)
  const [lowest, highest] = SCALES[metric]
  const stretch = HIGHEST / (highest - lowest)
  return {
    metric,
    scores,
    moments: { n, mean: (mean - lowest) * stretch, variance: variance * stretch ** 2 },
  }
}

/** On the scale of the metric, where the level's is 0 … 10. */
export function scoreAt(level: number, metric: Metric): number {
  const [lowest, highest] = SCALES[metric]
  return lowest + (level / HIGHEST) * (highest - lowest)
}

export function levelOf(moments: Moments | undefined): Level {
  if (!moments) return { n: 0, level: null, interval: null }
  const { n, mean } = moments
  return { n, level: mean, interval: n < 2 ? null : onScale(contrastOf([moments], [1]).interval) }
}

/** The mean of several levels, each counting alike or by its share. Those without two answers are left out. */
export function meanLevel(all: readonly Moments[], counts: 'alike' | 'by-answers'): Level {
  const known = all.filter(({ n }) => n >= 2)
  const n = known.reduce((sum, one) => sum + one.n, 0)
  if (known.length === 0) return { n: 0, level: null, interval: null }
  const weights = known.map((one) => (counts === 'alike' ? 1 / known.length : one.n / n))
  const { value, interval } = contrastOf(known, weights)
  return { n, level: value, interval: onScale(interval) }
}

function onScale({ low, high }: Interval): Interval {
  return { low: Math.max(0, low), high: Math.min(HIGHEST, high) }
}
