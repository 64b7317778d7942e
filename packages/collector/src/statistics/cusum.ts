// An alarm for each touchpoint: small drops add up until they cannot be chance, at a stated rate of false alarms.

import { solve } from './solve.ts'

/** What one answer adds, in tenths: the reference less the answer's −1, 0 or 1, less the allowance. */
export type Steps = { detractor: number; passive: number; promoter: number }

/**
 * The CUSUM of an answer after another; at `limit` it is an alarm.
 *
 * @param before 0 at the beginning
 * @see Page, Continuous inspection schemes, Biometrika 41, 1954
 */
export function nextCusum(before: number, step: number): number {
  return Math.max(0, before + step)
}

/**
 * What answers add where the score is to be `reference` and a drop by twice the `allowance` is to be found.
 *
 * @param reference and allowance on the scale from −1 to 1, in tenths of a point of that scale
 * @example stepsFor(0.4, 0.1) // { detractor: 13, passive: 3, promoter: -7 }
 */
export function stepsFor(reference: number, allowance: number): Steps {
  const step = (answer: number) => Math.round(10 * (reference - answer - allowance))
  return { detractor: step(-1), passive: step(0), promoter: step(1) }
}

type Shares = { detractors: number; passives: number; promoters: number }

/**
 * After how many answers an alarm comes on average, from 0: in control that is the time between false alarms.
 *
 * @param limit in the units of the steps, a whole number
 * @see Brook and Evans, An approach to the probability distribution of CUSUM run length, Biometrika 59, 1972: exact here, as
 *   the CUSUM has only whole values
 */
export function averageRunLength(steps: Steps, shares: Shares, limit: number): number {
  const moves = [
    [steps.detractor, shares.detractors],
    [steps.passive, shares.passives],
    [steps.promoter, shares.promoters],
  ] as const
  const matrix = Array.from({ length: limit }, (_, from) => {
    const row = new Float64Array(limit)
    row[from]! += 1
    for (const [step, share] of moves) {
      const to = Math.max(0, from + step)
      if (to < limit) row[to]! -= share
    }
    return row
  })
  return solve(matrix, new Float64Array(limit).fill(1))[0]!
}

/** The lowest limit whose false alarms are at least so far apart. @param between answers between two of them, on average */
export function limitFor(steps: Steps, shares: Shares, between: number): number {
  let low = 1
  let high = 2
  while (averageRunLength(steps, shares, high) < between) [low, high] = [high, high * 2]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (averageRunLength(steps, shares, middle) < between) low = middle
    else high = middle
  }
  return high
}
