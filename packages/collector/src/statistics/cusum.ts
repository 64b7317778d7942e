// An alarm for each touchpoint: small drops add up until they cannot be chance, at a stated rate of false alarms.

/** What one answer adds, in steps: the reference less the answer's −1, 0 or 1, less the allowance. */
export type Steps = { detractor: number; passive: number; promoter: number }

export type Shares = { detractors: number; passives: number; promoters: number }

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
 * What answers add where the score is to be `reference` and a drop by twice the `allowance` is to be found soonest.
 *
 * @param reference and allowance on the scale from −1 to 1, whose whole is cut into `resolution` steps; what is rounded
 *   moves the drop that is found soonest, not the rate of false alarms
 * @example stepsFor(0.4, 0.1) // { detractor: 13, passive: 3, promoter: -7 }
 */
export function stepsFor(reference: number, allowance: number, resolution = 10): Steps {
  const still = Math.round(resolution * (reference - allowance))
  return { detractor: still + resolution, passive: still, promoter: still - resolution }
}

/**
 * After how many answers an alarm comes on average, from 0: in control that is the time between false alarms.
 *
 * @param limit in steps, a whole number
 * @see Brook and Evans, An approach to the probability distribution of CUSUM run length, Biometrika 59, 1972: exact here, as
 *   the CUSUM has only whole values
 */
export function averageRunLength(steps: Steps, shares: Shares, limit: number): number {
  const moves: readonly Move[] = [
    [steps.detractor, shares.detractors],
    [steps.passive, shares.passives],
    [steps.promoter, shares.promoters],
  ]
  const lengths = new Float64Array(limit).fill(1)
  const up = Math.max(1, ...moves.map(([step]) => step))
  const rows = Array.from({ length: limit }, (_, from) => rowFrom(from, moves, limit))
  const down = Math.max(1, ...moves.map(([step]) => -step))
  // Nothing moves further than a step: elimination stays within that band, and needs no pivots, as rows add up to 0 or more.
  for (let column = 0; column < limit; column += 1)
    for (let row = column + 1; row <= Math.min(limit - 1, column + down); row += 1) {
      const factor = rows[row]![column]! / rows[column]![column]!
      if (factor === 0) continue
      const last = Math.min(limit - 1, column + up)
      for (let at = column; at <= last; at += 1) rows[row]![at]! -= factor * rows[column]![at]!
      lengths[row]! -= factor * lengths[column]!
    }
  for (let row = limit - 1; row >= 0; row -= 1) {
    for (let at = row + 1; at <= Math.min(limit - 1, row + up); at += 1)
      lengths[row]! -= rows[row]![at]! * lengths[at]!
    lengths[row]! /= rows[row]![row]!
  }
  return lengths[0]!
}

type Move = readonly [step: number, share: number]

function rowFrom(from: number, moves: readonly Move[], limit: number): Float64Array {
  const row = new Float64Array(limit)
  row[from]! += 1
  for (const [step, share] of moves) {
    const to = nextCusum(from, step)
    if (to < limit) row[to]! -= share
  }
  return row
}

/** The lowest limit whose false alarms are at least so far apart. @param between answers between two of them, on average */
export function limitFor(steps: Steps, shares: Shares, between: number): number {
  let low = 0
  let high = 2 * Math.max(1, steps.detractor)
  while (averageRunLength(steps, shares, high) < between) [low, high] = [high, high * 2]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (averageRunLength(steps, shares, middle) < between) low = middle
    else high = middle
  }
  return high
}
