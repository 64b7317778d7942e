// What else may have moved a score, or only seems to have: looked for in the same counters.

import type { Metric } from '@innerloop/shared/scale-of'
import { estimateOf } from '../../reports/estimate-of.ts'
import { compareShares } from '../../statistics/compare-shares.ts'
import { effectOf } from './effect-of.ts'
import type { EffectWarning } from './effect-report.ts'
import { FEWEST } from './tell-of.ts'

type Prompts = { shown: number; started: number }
type Counted = { scores: readonly number[] }

const LEAST_RATE = 0.05
const LEAST_MOVED = 0.1

/** Fewer or more of those who were asked answer than before, by five in a hundred at least, and hardly by chance. */
export function responseRateWarning(before: Prompts, after: Prompts): EffectWarning[] {
  if (before.shown === 0 || after.shown === 0) return []
  const [was, is] = [before, after].map(({ shown, started }) => ({
    hits: Math.min(started, shown),
    n: shown,
  }))
  const { difference, p } = compareShares(was!, is!)
  if (Math.abs(difference) < LEAST_RATE || p >= 0.01) return []
  return [{ kind: 'response-rate', before: answeredOf(was!), after: answeredOf(is!) }]
}

function answeredOf({ hits, n }: { hits: number; n: number }) {
  return { answered: hits, shown: n }
}

type Mix = {
  metric: Metric
  /** Null for touchpoints. */
  dimension: string | null
  before: ReadonlyMap<string, Counted>
  after: ReadonlyMap<string, Counted>
}

/** By how much a difference may move with the mix before it is said, in the units of the metric. */
const LEAST_SHIFT = { nps: 3, csat: 2, ces: 0.1 } as const

/**
 * At least a tenth of the answers comes from elsewhere than before, and with the shares of before the difference would be
 * another one.
 *
 * @see direct standardisation: the groups' scores after, by their shares before; groups without answers after are left out
 */
export function mixWarning({ metric, dimension, before, after }: Mix): EffectWarning[] {
  const [was, is] = [sharesOf(before), sharesOf(after)]
  if (was.size === 0 || is.size === 0) return []
  const groups = [...new Set([...was.keys(), ...is.keys()])]
  const moved =
    groups.reduce((sum, group) => sum + Math.abs((was.get(group) ?? 0) - (is.get(group) ?? 0)), 0) / 2
  if (moved < LEAST_MOVED) return []
  const plain = scoreOf(metric, after, is) - scoreOf(metric, before, was)
  const standardised = scoreOf(metric, after, was) - scoreOf(metric, before, was)
  if (Math.abs(standardised - plain) < LEAST_SHIFT[metric]) return []
  return [{ kind: 'mix', dimension, moved, difference: standardised }]
}

function sharesOf(groups: ReadonlyMap<string, Counted>): Map<string, number> {
  const sizes = [...groups].map(([group, { scores }]) => [group, sizeOf(scores)] as const)
  const all = sizes.reduce((sum, [, n]) => sum + n, 0)
  return new Map(sizes.flatMap(([group, n]) => (n === 0 ? [] : [[group, n / all] as const])))
}

function scoreOf(
  metric: Metric,
  groups: ReadonlyMap<string, Counted>,
  shares: ReadonlyMap<string, number>,
): number {
  let [sum, weight] = [0, 0]
  for (const [group, { scores }] of groups) {
    const share = shares.get(group) ?? 0
    const { score } = estimateOf(metric, scores)
    if (score === null) continue
    sum += share * score
    weight += share
  }
  return weight === 0 ? 0 : sum / weight
}

type Halves = {
  first: readonly number[]
  second: readonly number[]
  control?: { first: readonly number[]; second: readonly number[] } | undefined
}

/** Between the two halves of what was before, the score moved already, or moved apart from its control. */
export function movedBeforeWarning(metric: Metric, { first, second, control }: Halves): EffectWarning[] {
  const sides = [first, second, ...(control ? [control.first, control.second] : [])]
  if (sides.some((scores) => sizeOf(scores) < FEWEST)) return []
  const own = control && { before: control.first, after: control.second }
  const { difference, interval } = effectOf(metric, { before: first, after: second, control: own })
  return interval.low > 0 || interval.high < 0 ? [{ kind: 'moved-before', difference, interval }] : []
}

function sizeOf(scores: readonly number[]): number {
  return scores.reduce((sum, count) => sum + count, 0)
}
