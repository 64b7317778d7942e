import { logGamma } from './gamma.ts'

/**
 * The share of a beta distribution that lies below x.
 *
 * @param x 0 … 1
 * @param a and b above 0
 * @see DLMF 8.17.22, the continued fraction, which converges fast below (a + 1) / (a + b + 2)
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a)
  const front = a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b)
  return (Math.exp(front) / a) * betaFraction(x, a, b)
}

export function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b)
}

const TERMS = 2000

/** From its beginning, by Lentz: Applied Optics 15(3), 1976. */
function betaFraction(x: number, a: number, b: number): number {
  let c = 1
  let d = 1 / (1 - ((a + b) * x) / (a + 1))
  let fraction = d
  for (let m = 1; m <= TERMS; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    let change = 1
    for (const coefficient of [even, odd]) {
      d = 1 / (1 + coefficient * d)
      c = 1 + coefficient / c
      change = c * d
      fraction *= change
    }
    if (Math.abs(change - 1) < 1e-15) break
  }
  return fraction
}
