// What can be told, and when: the verdict of an effect, and what it takes to tell one.

import type { Metric } from '@innerloop/shared/scale-of'
import { daysToTell, smallestToTell } from '../../statistics/sample-size.ts'
import type { Effect } from './effect-of.ts'
import type { EffectReport } from './effect-report.ts'
import type { Stage } from './periods-of.ts'
import { sizeOf, varianceOf } from './variance-of.ts'

type Verdict = Pick<EffectReport, 'verdict' | 'reason'>

/** With fewer on a side, no difference is told. */
export const FEWEST = 10

/**
 * The plan is looked at once, when it ends. Before, only what holds however often one looks counts: who looks every day
 * sees chance at work sooner or later.
 */
export function verdictOf(stage: Stage, effect: Effect | undefined, early: Effect | undefined): Verdict {
  if (stage === 'not-launched' || stage === 'settling') return { verdict: 'cannot-tell', reason: stage }
  if (!effect) return { verdict: 'cannot-tell', reason: stage === 'measuring' ? 'measuring' : 'too-few' }
  const { low, high } = stage === 'measured' ? effect.interval : (early ?? effect).interval
  if (low > 0) return { verdict: 'higher', reason: null }
  if (high < 0) return { verdict: 'lower', reason: null }
  return { verdict: 'cannot-tell', reason: stage === 'measured' ? 'chance' : 'measuring' }
}

/** Whether it did as much as was expected of it. */
export function againstExpected(points: number | undefined, effect: Effect | undefined) {
  if (points === undefined) return null
  const { low, high } = effect?.interval ?? { low: -Infinity, high: Infinity }
  const verdict = low >= points ? 'reached' : high < points ? 'below' : 'cannot-tell'
  return { points, verdict } as const
}

/** What is worth finding, where nothing is said of it. */
const WORTH_FINDING = { nps: 5, csat: 5, ces: 0.25 } as const

type Sides = {
  metric: Metric
  points: number | undefined
  /** Counts of scores; after the launch, over so many days. */
  before: { scores: readonly number[]; days: number }
  after: { scores: readonly number[]; days: number }
  control?: { before: readonly number[]; after: readonly number[] } | undefined
  /** Whether `before` is compared, too. */
  isBeforeCompared: boolean
  /** Days of answers in the whole plan. */
  plannedDays: number
}

/** How many more answers and days tell the expected difference, at the pace of the last answers. */
export function toTellOf(sides: Sides): Omit<NonNullable<EffectReport['toTell']>, 'on'> {
  const { metric, before, after, control, isBeforeCompared, plannedDays } = sides
  const points = sides.points ?? WORTH_FINDING[metric]
  const recent = after.days > 0 && sizeOf(after.scores) > 0 ? after : before
  const perDay = sizeOf(recent.scores) / Math.max(1, recent.days)
  const nothing = { points, answers: null, days: null, perDay, smallest: null }
  const known = sizeOf(before.scores) + sizeOf(after.scores)
  if (known < 2 || perDay === 0) return nothing
  const variance = varianceOf(metric, plus(before.scores, after.scores))
  const fixed = isBeforeCompared
    ? [before.scores, ...(control ? [control.before] : [])].map((scores) => errorOf(metric, scores))
    : []
  const growing = [{ variance, perDay }]
  if (control) {
    const ofControl = recent === after ? control.after : control.before
    const itsPace = sizeOf(ofControl) / Math.max(1, recent.days)
    if (itsPace === 0) return nothing
    growing.push({ variance: varianceOf(metric, ofControl), perDay: itsPace })
  }
  const errors = [...fixed, ...growing.map((side) => side.variance / (side.perDay * plannedDays))]
  const smallest = smallestToTell(errors)
  const all = daysToTell({ difference: points, fixed: sum(fixed), growing })
  if (!Number.isFinite(all)) return { ...nothing, smallest }
  const days = Math.max(0, all - after.days)
  return { points, answers: Math.ceil(days * perDay), days, perDay, smallest }
}

function errorOf(metric: Metric, scores: readonly number[]): number {
  return varianceOf(metric, scores) / Math.max(1, sizeOf(scores))
}

function plus(a: readonly number[], b: readonly number[]): number[] {
  return a.map((count, score) => count + b[score]!)
}

function sum(all: readonly number[]): number {
  return all.reduce((total, one) => total + one, 0)
}
