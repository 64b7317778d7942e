// Where the alarm is set: so that in a year there is one false alarm, at the touchpoint's pace, although what is usual there is
// itself known from a sample only.

import { alarmsWithin, runLength, type Shares, type Steps, stepsFor } from '../../statistics/cusum.ts'
import { type Classes, npsMoments, ROCKS, withAdded } from '../../statistics/nps-interval.ts'

export type AlarmPlan = {
  steps: Steps
  /** In steps. */
  limit: number
  /** The drop that is found soonest, in points. */
  drop: number
  /** On average over all that may truly be usual. */
  falseAlarmsPerYear: number
}

/** From so many answers on, a drop of ten points is looked for; below, one of twenty. */
const MANY = 1000
const RESOLUTION = 20
const QUARTERS = 4

/**
 * @param usual answers of the half year before
 * @param perYear answers that are watched in a year
 */
export function planAlarms(usual: Classes, perYear: number): AlarmPlan {
  const added = withAdded(usual, ROCKS)
  const { n, nps, variance } = npsMoments(added)
  const steps = stepsFor(nps, allowanceFor(n), RESOLUTION)
  const truths = possibleTruths(added, 1 / Math.sqrt(n * variance))
  const falseAlarms = (limit: number) =>
    truths.reduce(
      (sum, { shares, chance }) =>
        sum + chance * QUARTERS * alarmsWithin(runLength(steps, shares, limit), perYear / QUARTERS),
      0,
    )
  const limit = limitWithOne(falseAlarms, roughLimit(steps, { n, variance }, perYear))
  return {
    steps,
    limit,
    // What rounding to whole steps has left of the allowance, twice, in points.
    drop: 200 * (nps - steps.passive / RESOLUTION),
    falseAlarmsPerYear: falseAlarms(limit),
  }
}

function allowanceFor(n: number): number {
  return n < MANY ? 0.1 : 0.05
}

/** Places and weights that integrate over a normal distribution. @see DLMF 3.5(v), Gauss and Hermite */
const FEW_POINTS = [
  [0, 2 / 3],
  [Math.sqrt(3), 1 / 6],
  [-Math.sqrt(3), 1 / 6],
] as const
const MORE_POINTS = [
  [0, 8 / 15],
  ...[1, -1].flatMap((side) => {
    const weight = (7 + 2 * side * Math.sqrt(10)) / 60
    const at = Math.sqrt(5 - side * Math.sqrt(10))
    return [[at, weight] as const, [-at, weight] as const]
  }),
] as const

/**
 * What customers may truly say, with how likely it is: promoters are e^λ times as many and detractors e^−λ, where λ is normal
 * with that spread, as the score's own error is.
 */
function possibleTruths(found: Classes, spread: number): { shares: Shares; chance: number }[] {
  return (spread < 0.02 ? FEW_POINTS : MORE_POINTS).map(([at, chance]) => {
    const tilt = Math.exp(at * spread)
    const [down, up] = [found.detractors / tilt, found.promoters * tilt]
    const all = down + found.passives + up
    const shares = { detractors: down / all, passives: found.passives / all, promoters: up / all }
    return { shares, chance }
  })
}

const CLOSE = 0.97

/**
 * With at most one false alarm, and hardly fewer. Their logarithm falls nearly in a line, which tells where to look next.
 *
 * @param first where to look first
 */
function limitWithOne(falseAlarms: (limit: number) => number, first: number): number {
  let [low, high, above, below] = [0, first, Infinity, Math.log(falseAlarms(first))]
  while (below > 0) {
    ;[low, above] = [high, below]
    high = Math.ceil(1.3 * high)
    below = Math.log(falseAlarms(high))
  }
  while (high - low > 1 && below < Math.log(CLOSE)) {
    const line = low + ((high - low) * above) / (above - below)
    const middle = Math.min(high - 1, Math.max(low + 1, Math.ceil(Number.isFinite(line) ? line : 0.8 * high)))
    const found = Math.log(falseAlarms(middle))
    if (found > 0) [low, above] = [middle, found]
    else [high, below] = [middle, found]
  }
  return high
}

/**
 * About the limit of normal values with the same mean and variance: ARL = (e^2Δb − 1 − 2Δb)/(2Δ²), b = h + 1.166.
 *
 * @see Siegmund, Sequential Analysis, 1985, section 2.6
 */
function roughLimit(steps: Steps, { n, variance }: { n: number; variance: number }, between: number): number {
  const deviation = RESOLUTION * Math.sqrt(variance)
  const drift = allowanceFor(n) / Math.sqrt(variance)
  const lengthAt = (limit: number) => {
    const reach = 2 * drift * (limit / deviation + 1.166)
    return (Math.exp(reach) - 1 - reach) / (2 * drift ** 2)
  }
  let limit = Math.max(2, steps.detractor)
  while (lengthAt(limit) < between) limit = Math.ceil(1.1 * limit)
  return limit
}
