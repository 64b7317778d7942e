/**
 * How likely a value of Student's t distribution is at least so far from 0.
 *
 * @param df degrees of freedom, at least 1, need not be whole
 */
export function twoSidedTP(t: number, df: number): number {
  return incompleteBeta(df / (df + t * t), df / 2, 1 / 2)
}

/** The t that is passed, on either side, with that probability. @param p above 0, at most 1 */
export function twoSidedT(p: number, df: number): number {
  let low = 0
  let high = 1
  while (twoSidedTP(high, df) > p) high *= 2
  for (let step = 0; step < 100; step += 1) {
    const middle = (low + high) / 2
    if (twoSidedTP(middle, df) > p) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** @see DLMF 8.17.22, the continued fraction, which converges fast below (a + 1) / (a + b + 2) */
function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a)
  const front = a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b)
  return (Math.exp(front) / a) * betaFraction(x, a, b)
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

function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b)
}

/** Stirling's series, DLMF 5.11.1, from 10 on; below, by Γ(x + 1) = x Γ(x). */
function logGamma(x: number): number {
  if (x < 10) return logGamma(x + 1) - Math.log(x)
  const x2 = x * x
  const series = 1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / (1188 * x2)) / x2) / x2) / x2
  return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + series / x
}
