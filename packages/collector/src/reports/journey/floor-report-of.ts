// A floor on a measure: how often it was breached, and what that does to the score.

import type { MeasureFloor, Survey } from '@innerloop/shared'
import type { Metric } from '@innerloop/shared/scale-of'
import { dpmo, pChart } from '../../statistics/p-chart.ts'
import { wilson } from '../../statistics/wilson.ts'
import { FEWEST } from '../describe-difference.ts'
import { differenceOf } from '../difference-of.ts'
import { estimateOf } from '../estimate-of.ts'
import { funnelOf } from '../funnel-of.ts'
import { asking, histogramOf } from '../histogram-of.ts'
import { periodOf } from '../period-of.ts'
import type { CountSum } from '../read-counts.ts'
import type { FloorReport, ShareOf } from './journey-report.ts'

type Counted = {
  floor: MeasureFloor
  metric: Metric
  surveys: readonly Survey[]
  /** By day. */
  within: readonly CountSum[]
  breached: readonly CountSum[]
}

/** @returns null where no prompt tells the measure */
export function floorReportOf({ floor, metric, surveys, within, breached }: Counted): FloorReport | null {
  const hits = funnelOf(breached).shown
  const n = hits + funnelOf(within).shown
  if (n === 0) return null
  const isAsked = asking(surveys, metric)
  const [held, broken] = [histogramOf(within, isAsked), histogramOf(breached, isAsked)]
  const breaches = shareOf(hits, n)!
  const { share, low, high } = breaches
  const { weeks, centre } = weeksOf(within, breached)
  return {
    property: floor.property,
    limit: floor.limit,
    unit: floor.unit ?? null,
    breaches,
    dpmo: { value: dpmo(share), low: dpmo(low), high: dpmo(high) },
    within: estimateOf(metric, held),
    breached: estimateOf(metric, broken),
    ...lossOf(metric, held, broken),
    centre,
    weeks,
  }
}

/** Null of nothing. */
export function shareOf(hits: number, n: number): ShareOf | null {
  return n === 0 ? null : { n, ...wilson(hits, n) }
}

function lossOf(
  metric: Metric,
  held: readonly number[],
  broken: readonly number[],
): Pick<FloorReport, 'difference' | 'interval' | 'p' | 'verdict'> {
  const sides = [held, broken].map((scores) => scores.reduce((sum, count) => sum + count, 0))
  if (Math.min(...sides) < FEWEST)
    return { difference: null, interval: null, p: null, verdict: 'cannot-tell' }
  const found = differenceOf(metric, held, broken)
  const { low, high } = found.interval
  return { ...found, verdict: high < 0 ? 'lower' : low > 0 ? 'higher' : 'cannot-tell' }
}

function weeksOf(within: readonly CountSum[], breached: readonly CountSum[]) {
  const weeks = new Map<string, { hits: number; n: number }>()
  for (const [sums, isHit] of [
    [within, false],
    [breached, true],
  ] as const)
    for (const { group, shown } of sums) {
      const from = periodOf(group, 'week')
      const week = weeks.get(from) ?? { hits: 0, n: 0 }
      weeks.set(from, { hits: week.hits + (isHit ? shown : 0), n: week.n + shown })
    }
  const ordered = [...weeks].filter(([, { n }]) => n > 0).sort(([a], [b]) => (a < b ? -1 : 1))
  const { centre, points } = pChart(ordered.map(([, week]) => week))
  return {
    centre,
    weeks: points.map(({ hits, ...point }, at) => ({ from: ordered[at]![0], breaches: hits, ...point })),
  }
}
