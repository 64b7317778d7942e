/**
 * The logarithm of the gamma function, for x above 0.
 *
 * @see DLMF 5.11.1, Stirling's series, from 10 on; below, Γ(x + 1) = x Γ(x), 5.5.1
 */
export function logGamma(x: number): number {
  if (x < 10) return logGamma(x + 1) - Math.log(x)
  const x2 = x * x
  const series = 1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / (1188 * x2)) / x2) / x2) / x2
  return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + series / x
}

/**
 * The share of a gamma distribution of that shape that lies above x: Γ(a, x) / Γ(a).
 *
 * @see DLMF 8.7.1 (series) and 8.9.2 (continued fraction)
 */
export function upperGamma(a: number, x: number): number {
  if (x <= 0) return 1
  const front = Math.exp(a * Math.log(x) - x - logGamma(a))
  return x < a + 1 ? 1 - front * lowerSeries(a, x) : front * upperFraction(a, x)
}

function lowerSeries(a: number, x: number): number {
  let term = 1 / a
  let sum = term
  for (let k = 1; term > sum * 1e-17; k += 1) {
    term *= x / (a + k)
    sum += term
  }
  return sum
}

/** From its end, as far as terms matter. */
function upperFraction(a: number, x: number): number {
  let fraction = x
  for (let k = 500; k >= 1; k -= 1) fraction = x + (k - a) / (1 + k / fraction)
  return 1 / fraction
}
