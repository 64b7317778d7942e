// What the second side has more than the first: its interval, and how easily chance alone would give as much.

import type { Metric } from '@innerloop/shared/scale-of'
import { npsOf } from '@innerloop/shared/nps-of'
import { satisfiedIn } from './estimate-of.ts'
import { momentsOf } from '../statistics/moments-of.ts'
import { moverDifference } from '../statistics/mover.ts'
import { twoSidedNormalP, Z_95 } from '../statistics/normal.ts'
import { npsDifference } from '../statistics/nps-difference.ts'
import { welch } from '../statistics/welch.ts'
import { wilson } from '../statistics/wilson.ts'

export type Difference = {
  /** In the units of the metric. */
  difference: number
  interval: { low: number; high: number }
  /** Two-sided, and of the same method: below 0.05 just where the 95% interval leaves out 0. */
  p: number
}

type Scores = readonly number[]

/**
 * @param a counts of the scores 0, 1, … 10 of the first side; both sides have two answers at least
 * @returns NPS: adjusted Wald with 3/4, 1 1/2, 3/4 pseudo-answers on each side, as for a single score (Rocks 2016,
 *   arXiv 1601.07235). CSAT: Newcombe's hybrid score interval, method 10 of Statistics in Medicine 17, 1998. CES:
 *   Welch's t, Biometrika 34, 1947
 */
export function differenceOf(metric: Metric, a: Scores, b: Scores): Difference {
  if (metric === 'csat') return differenceOfShares(a, b)
  return metric === 'ces' ? differenceOfMeans(a, b) : differenceOfNps(a, b)
}

function differenceOfNps(a: Scores, b: Scores): Difference {
  const { low, high, p } = npsDifference(npsOf(a), npsOf(b))
  return {
    difference: npsOf(b).score! - npsOf(a).score!,
    interval: { low: 100 * Math.max(-2, low), high: 100 * Math.min(2, high) },
    p,
  }
}

function differenceOfShares(a: Scores, b: Scores): Difference {
  const difference = shareAt(b, 1).share - shareAt(a, 1).share
  const { low, high } = hybridInterval(a, b, Z_95)
  return {
    difference: 100 * difference,
    interval: { low: 100 * low, high: 100 * high },
    p: twoSidedNormalP(difference === 0 ? 0 : widestWithoutZero(a, b)),
  }
}

function shareAt(scores: Scores, z: number) {
  return wilson(satisfiedIn(scores), momentsOf(scores).n, z)
}

function hybridInterval(a: Scores, b: Scores, z: number) {
  const [one, other] = [shareAt(a, z), shareAt(b, z)]
  return moverDifference({ ...one, value: one.share }, { ...other, value: other.share })
}

/** The interval grows with z, and takes in 0 from there on. */
function widestWithoutZero(a: Scores, b: Scores): number {
  let [low, high] = [0, 40]
  for (let step = 0; step < 60; step += 1) {
    const z = (low + high) / 2
    const interval = hybridInterval(a, b, z)
    if (interval.low > 0 || interval.high < 0) low = z
    else high = z
  }
  return low
}

function differenceOfMeans(a: Scores, b: Scores): Difference {
  const { difference, interval, p } = welch(momentsOf(a), momentsOf(b))
  return { difference, interval, p }
}
