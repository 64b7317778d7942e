// How often charts of normal values alarm without a cause, and how soon with one. Answers have a chart of their own, in
// whole steps: cusum.ts.

import { gaussLegendre } from './gauss-legendre.ts'
import { normalBelow, normalDensity } from './normal.ts'
import { solve } from './solve.ts'

const POINTS = 40

export type CusumChart = {
  /** How far off a value may be without being added, in standard deviations. */
  allowance: number
  /** The alarm. */
  limit: number
  sides?: 1 | 2
  /** By how much the mean has moved, in standard deviations. */
  shift?: number
}

/**
 * After how many normal values a CUSUM alarms on average, from 0.
 *
 * @see Page, Biometrika 41, 1954, for the integral equation L(z) = 1 + Φ(k − z) L(0) + ∫ φ(x + k − z) L(x) dx; Kemp, The
 *   Annals of Mathematical Statistics 32, 1961, for two sides: 1/L = 1/L⁺ + 1/L⁻; solved by Nyström's method
 */
export function cusumRunLength({ allowance, limit, sides = 1, shift = 0 }: CusumChart): number {
  const up = oneSided(allowance, limit, shift)
  return sides === 1 ? up : 1 / (1 / up + 1 / oneSided(allowance, limit, -shift))
}

function oneSided(allowance: number, limit: number, shift: number): number {
  const points = gaussLegendre(POINTS, 0, limit)
  const move = allowance - shift
  const places = [0, ...points.map(({ at }) => at)]
  const matrix = places.map((z, row) => {
    const line = Float64Array.from([
      -normalBelow(move - z),
      ...points.map(({ at, weight }) => -weight * normalDensity(at + move - z)),
    ])
    line[row]! += 1
    return line
  })
  return solve(matrix, new Float64Array(places.length).fill(1))[0]!
}

export type EwmaChart = {
  /** How much the newest value counts, above 0, at most 1. */
  weight: number
  /** The alarm, in standard deviations of the average. */
  limit: number
  shift?: number
}

/**
 * After how many normal values a two-sided exponentially weighted average alarms on average, from 0.
 *
 * @see Crowder, Technometrics 29, 1987: L(z) = 1 + 1/λ ∫ φ((x − (1 − λ) z) / λ) L(x) dx
 */
export function ewmaRunLength({ weight: newest, limit, shift = 0 }: EwmaChart): number {
  const edge = limit * Math.sqrt(newest / (2 - newest))
  const points = gaussLegendre(POINTS, -edge, edge)
  const kernel = (z: number) =>
    points.map(
      ({ at, weight }) => (weight / newest) * normalDensity((at - (1 - newest) * z) / newest - shift),
    )
  const matrix = points.map(({ at }, row) => {
    const line = Float64Array.from(kernel(at), (value) => -value)
    line[row]! += 1
    return line
  })
  const lengths = solve(matrix, new Float64Array(POINTS).fill(1))
  return kernel(0).reduce((sum, value, at) => sum + value * lengths[at]!, 1)
}

/** The limit whose alarms without a cause are so far apart. @param runLength grows with the limit */
export function limitOf(runLength: (limit: number) => number, wanted: number): number {
  let [low, high] = [0, 1]
  while (runLength(high) < wanted) [low, high] = [high, high * 2]
  for (let step = 0; step < 60 && high - low > 1e-13 * high; step += 1) {
    const middle = (low + high) / 2
    if (runLength(middle) < wanted) low = middle
    else high = middle
  }
  return (low + high) / 2
}
