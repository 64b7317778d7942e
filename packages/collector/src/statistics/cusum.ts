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

/** Of the answers from 0 to an alarm. */
export type RunLength = { mean: number; variance: number }

/**
 * After how many answers an alarm comes on average, from 0: in control that is the time between false alarms.
 *
 * @param limit in steps, a whole number
 */
export function averageRunLength(steps: Steps, shares: Shares, limit: number): number {
  return runLength(steps, shares, limit).mean
}

/**
 * The same with its variance: (I − Q) L = 1 and (I − Q) M = 2 L − 1, where Q are the moves that are no alarm and M are the
 * second moments.
 *
 * @see Brook and Evans, An approach to the probability distribution of CUSUM run length, Biometrika 59, 1972: exact here, as
 *   the CUSUM has only whole values
 */
export function runLength(steps: Steps, shares: Shares, limit: number): RunLength {
  const moves: readonly Move[] = [
    [steps.detractor, shares.detractors],
    [steps.passive, shares.passives],
    [steps.promoter, shares.promoters],
  ]
  const band = bandOf(moves, limit)
  eliminate(band)
  const means = solveEliminated(band, new Float64Array(limit).fill(1))
  const squares = solveEliminated(
    band,
    means.map((mean) => 2 * mean - 1),
  )
  return { mean: means[0]!, variance: Math.max(0, squares[0]! - means[0]! ** 2) }
}

/**
 * How many alarms are to be expected among so many answers, where the CUSUM begins at 0 and again after each alarm.
 *
 * @see Feller, Fluctuation theory of recurrent events, Transactions of the American Mathematical Society 67, 1949: n/μ +
 *   (σ² − μ² + μ)/(2μ²), from some time on
 */
export function alarmsWithin({ mean, variance }: RunLength, answers: number): number {
  return Math.max(0, answers / mean + (variance - mean ** 2 + mean) / (2 * mean ** 2))
}

type Move = readonly [step: number, share: number]

/** Nothing moves further than a step: of each row only the columns from `row - down` to `row + up` are kept, in one array. */
type Band = { limit: number; down: number; up: number; values: Float64Array }

function bandOf(moves: readonly Move[], limit: number): Band {
  const down = Math.max(1, ...moves.map(([step]) => -step))
  const up = Math.max(1, ...moves.map(([step]) => step))
  const width = down + up + 1
  const values = new Float64Array(limit * width)
  for (let from = 0; from < limit; from += 1) {
    values[from * width + down]! += 1
    for (const [step, share] of moves) {
      const to = nextCusum(from, step)
      if (to < limit) values[from * width + down + to - from]! -= share
    }
  }
  return { limit, down, up, values }
}

/** Without pivots, which none of these need: each row adds up to 0 or more. The factors take the place of what goes. */
function eliminate({ limit, down, up, values }: Band): void {
  const width = down + up + 1
  for (let column = 0; column < limit; column += 1) {
    const from = column * width + down
    const last = Math.min(limit - 1, column + down)
    for (let row = column + 1; row <= last; row += 1) {
      const to = row * width + down + column - row
      const factor = values[to]! / values[from]!
      values[to] = factor
      if (factor !== 0) for (let at = 1; at <= up; at += 1) values[to + at]! -= factor * values[from + at]!
    }
  }
}

function solveEliminated({ limit, down, up, values }: Band, right: Float64Array): Float64Array {
  const width = down + up + 1
  const solved = right.slice()
  for (let row = 0; row < limit; row += 1) {
    const diagonal = row * width + down
    for (let at = Math.min(down, row); at > 0; at -= 1)
      solved[row]! -= values[diagonal - at]! * solved[row - at]!
  }
  for (let row = limit - 1; row >= 0; row -= 1) {
    const diagonal = row * width + down
    const most = Math.min(up, limit - 1 - row)
    for (let at = 1; at <= most; at += 1) solved[row]! -= values[diagonal + at]! * solved[row + at]!
    solved[row]! /= values[diagonal]!
  }
  return solved
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
