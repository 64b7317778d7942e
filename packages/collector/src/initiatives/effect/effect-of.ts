// What a change did: the score after it less the score before, less what happened meanwhile where nothing was changed.

import type { Metric } from '@innerloop/shared/scale-of'
import { moverDifference } from '../../statistics/mover.ts'
import { mixtureRadius, rhoFor } from '../../statistics/normal-mixture.ts'
import { type Estimated, estimateAt } from './estimate-at.ts'

type Scores = readonly number[]

/** Counts of the scores 0, 1, … 10, of two answers at least in each. */
export type Compared = {
  after: Scores
  /** Left out where people were dealt to a held-out share by chance: then both sides were the same before. */
  before?: Scores | undefined
  control?: { after: Scores; before?: Scores | undefined } | undefined
}

export type Effect = {
  /** In the units of the metric. */
  difference: number
  interval: { low: number; high: number }
}

/**
 * The difference of before and after, or of the two differences of what was changed and of its control, with its interval.
 *
 * @param alpha how likely the interval may miss: 0.05 for 95%
 * @see Zou and Donner, Construction of confidence limits about effect measures, Statistics in Medicine 27, 2008; applied
 *   twice it is their interval of a linear combination, here (after − before) − (control after − control before): each
 *   end is the estimate less or plus the root of the summed squares of how far the four intervals reach that way
 */
export function effectOf(metric: Metric, compared: Compared, alpha = 0.05): Effect {
  const { after, before, control } = compared
  const changed = changeOf(metric, { before, after }, alpha)
  const own = control && changeOf(metric, control, alpha)
  const { value, ...interval } = own ? minus(changed, own) : changed
  return { difference: value, interval }
}

type Change = { after: Scores; before?: Scores | undefined }

function changeOf(metric: Metric, { before, after }: Change, alpha: number): Estimated {
  const now = estimateAt(metric, after, alpha)
  return before ? minus(now, estimateAt(metric, before, alpha)) : now
}

function minus(more: Estimated, less: Estimated): Estimated {
  return { value: more.value - less.value, ...moverDifference(less, more) }
}

/** How easily chance alone makes as much: the alpha at which the interval begins to leave out 0. */
export function pOf(metric: Metric, compared: Compared): number {
  let [low, high] = [0, 1]
  for (let step = 0; step < 40; step += 1) {
    const alpha = (low + high) / 2
    const { interval } = effectOf(metric, compared, Math.max(alpha, 1e-12))
    if (interval.low > 0 || interval.high < 0) high = alpha
    else low = alpha
  }
  return (low + high) / 2
}

/** By how much the mean of values between −1 and 1 moves the metric's units. */
const SPREAD = { nps: 100, csat: 50, ces: 3 } as const

/**
 * The effect's interval for whoever looks again and again while answers come in: it holds at all times together. What was
 * before is fixed, and has half of the 5%; the sides that grow share the other half.
 *
 * @param planned how many answers are expected on a side that grows, known beforehand: the interval is tightest there
 * @see mixtureRadius. The parts are added up (Bonferroni), so that it is on the safe side
 */
export function earlyEffectOf(metric: Metric, compared: Compared, planned: number): Effect {
  const { difference } = effectOf(metric, compared)
  const growing = compared.control ? [compared.after, compared.control.after] : [compared.after]
  const fixed = fixedErrors(metric, compared)
  const alpha = (fixed ? 0.025 : 0.05) / growing.length
  const rho = rhoFor(Math.max(planned, 10), alpha)
  const radius = growing.reduce((sum, scores) => sum + mixtureRadius(sizeOf(scores), alpha, rho), 0)
  const { below, above } = fixed ?? { below: 0, above: 0 }
  return {
    difference,
    interval: {
      low: difference - SPREAD[metric] * radius - below,
      high: difference + SPREAD[metric] * radius + above,
    },
  }
}

/** Of what was before, on both sides together. */
function fixedErrors(metric: Metric, { before, control }: Compared) {
  if (!before) return undefined
  const changed = estimateAt(metric, before, 0.025)
  const all = control?.before ? minus(estimateAt(metric, control.before, 0.025), changed) : negated(changed)
  return { below: all.value - all.low, above: all.high - all.value }
}

function negated({ value, low, high }: Estimated): Estimated {
  return { value: -value, low: -high, high: -low }
}

function sizeOf(scores: Scores): number {
  return scores.reduce((sum, count) => sum + count, 0)
}
