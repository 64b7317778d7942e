// Finance, brand and loyalty side by side: ahead of the market on which, and whether they move together.

import { z } from 'zod'
import { compareMeans } from '../../statistics/compare-means.ts'
import { addToMean, type Mean, meanInterval, noMean } from '../../statistics/mean.ts'
import { signOf } from '../figures/estimates.ts'
import { Estimated } from '../value-result.ts'
import type { Series } from './series.ts'

const Verdict = z.enum(['higher', 'lower', 'cannot-tell'])
export const AXES = ['financial', 'brand', 'loyalty'] as const

export const Scored = z.object({
  id: z.string(),
  name: z.string(),
  unit: z.string().nullable(),
  source: z.string().nullable(),
  isLowerBetter: z.boolean(),
  benchmark: z.number().nullable(),
  points: z.array(z.object({ at: z.string(), value: z.number() })),
  /** The mean of its latest points, a year's at most, and how many there are in it. */
  latest: Estimated,
  /** The same less the mean of as many points before; null with fewer than three on a side. */
  change: Estimated.nullable(),
  /** Better or worse than before, and than the benchmark. */
  trend: Verdict,
  standing: Verdict.nullable(),
})
export type Scored = z.infer<typeof Scored>

export const Scorecard = z.object({
  axes: z.array(z.object({ axis: z.enum(AXES), series: z.array(Scored) })),
  /** Of the axes that have a benchmark, those that are ahead of it with certainty, in all their series. */
  ahead: z.array(z.enum(AXES)),
  withBenchmark: z.array(z.enum(AXES)),
  /** Loyalty rises, and no financial series does. */
  isValueFlat: z.boolean(),
})
export type Scorecard = z.infer<typeof Scorecard>

const LATEST = 12
const FEWEST = 3

export function scorecardOf(all: readonly Series[]): Scorecard {
  const axes = AXES.map((axis) => ({ axis, series: all.filter((one) => one.axis === axis).map(scoredOf) }))
  const standingsOf = ({ series }: (typeof axes)[number]) =>
    series.flatMap(({ standing }) => (standing === null ? [] : [standing]))
  const withBenchmark = axes.filter((one) => standingsOf(one).length > 0)
  const [financial, , loyalty] = axes.map(({ series }) => series.map(({ trend }) => trend))
  return {
    axes,
    withBenchmark: withBenchmark.map(({ axis }) => axis),
    ahead: withBenchmark
      .filter((one) => standingsOf(one).every((standing) => standing === 'higher'))
      .map(({ axis }) => axis),
    isValueFlat: loyalty!.includes('higher') && financial!.length > 0 && !financial!.includes('higher'),
  }
}

function scoredOf({ points, unit, source, isLowerBetter = false, benchmark, ...named }: Series): Scored {
  const sorted = points.toSorted((a, b) => (a.at < b.at ? -1 : 1))
  const size = Math.min(LATEST, Math.max(1, Math.floor(sorted.length / 2)))
  const latest = meanOf(sorted.slice(-size))
  const change = size < FEWEST ? null : compareMeans(meanOf(sorted.slice(-2 * size, -size)), latest)
  const interval = meanInterval(latest)
  const isBetter = isLowerBetter ? flipped : (verdict: Scored['trend']) => verdict
  return {
    id: named.id,
    name: named.name,
    unit: unit ?? null,
    source: source ?? null,
    isLowerBetter,
    benchmark: benchmark ?? null,
    points: sorted,
    latest: { n: size, value: latest.mean, interval },
    change: change && { n: size, value: change.difference, interval: change.interval },
    trend: isBetter(signOf(change?.interval)),
    standing: benchmark === undefined ? null : isBetter(standingOf(interval, benchmark)),
  }
}

function meanOf(points: readonly { value: number }[]): Mean {
  const mean = noMean()
  for (const { value } of points) addToMean(mean, value)
  return mean
}

function standingOf(interval: { low: number; high: number } | null, benchmark: number) {
  return signOf(interval && { low: interval.low - benchmark, high: interval.high - benchmark })
}

function flipped(verdict: Scored['trend']): Scored['trend'] {
  if (verdict === 'cannot-tell') return verdict
  return verdict === 'higher' ? 'lower' : 'higher'
}
