import { normalQuantile } from './normal-quantile.ts'
import { twoSidedNormalP } from './normal.ts'
import { adjustedWald, type Classes, type PseudoAnswers, ROCKS } from './nps-interval.ts'

export type NpsDifference = {
  /** The second less the first, each with the pseudo-answers, on the scale from −2 to 2. */
  difference: number
  error: number
  z: number
  p: number
  /** Not clipped to the scale. */
  low: number
  high: number
}

/**
 * The difference of two scores of separate samples, with its normal interval and two-sided test of the same method.
 *
 * @param added to each side; none for the Wald interval
 * @see Rocks, arXiv 1601.07235, section 5; the variances of the two sides add up
 */
export function npsDifference(first: Classes, second: Classes, added: PseudoAnswers = ROCKS): NpsDifference {
  const [a, b] = [adjustedWald(first, added), adjustedWald(second, added)]
  const difference = b.nps - a.nps
  const error = Math.hypot(a.error, b.error)
  const z = error === 0 ? (difference === 0 ? 0 : Math.sign(difference) * Infinity) : difference / error
  const margin = normalQuantile(0.975) * error
  return {
    difference,
    error,
    z,
    p: twoSidedNormalP(z),
    low: difference - margin,
    high: difference + margin,
  }
}
