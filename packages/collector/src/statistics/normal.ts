export const Z_95 = 1.959963984540054

const SERIES_UP_TO = 2.5

/**
 * How likely a standard normal value is at least so far from 0.
 *
 * @see DLMF 7.6.2 (series) and 7.9.1 (continued fraction) of erfc, https://dlmf.nist.gov/7
 */
export function twoSidedNormalP(z: number): number {
  const x = Math.abs(z) / Math.SQRT2
  return x < SERIES_UP_TO ? 1 - erfBySeries(x) : erfcByFraction(x)
}

/** How likely a standard normal value is below x. */
export function normalBelow(x: number): number {
  const tail = twoSidedNormalP(x) / 2
  return x < 0 ? tail : 1 - tail
}

export function normalDensity(x: number): number {
  return Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)
}

function erfBySeries(x: number): number {
  let term = x
  let sum = x
  for (let k = 1; term > sum * 1e-17; k += 1) {
    term *= (2 * x * x) / (2 * k + 1)
    sum += term
  }
  return (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum
}

function erfcByFraction(x: number): number {
  let fraction = x
  for (let k = 100; k >= 1; k -= 1) fraction = x + k / 2 / fraction
  return Math.exp(-x * x) / (fraction * Math.sqrt(Math.PI))
}
