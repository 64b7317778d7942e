/**
 * The integral of a function that may run off to infinity at an end, by the tanh-sinh rule. The function is told its
 * distance to both ends, of which neither loses digits.
 *
 * @see Takahasi and Mori, Double exponential formulas for numerical integration, Publications of RIMS 9, 1974
 */
export function integrate(
  from: number,
  to: number,
  f: (fromLow: number, fromHigh: number) => number,
): number {
  const length = to - from
  if (length <= 0) return 0
  let sum = 0
  for (let at = -STEPS; at <= STEPS; at += 1) {
    const t = at * STEP
    const s = (Math.PI / 2) * Math.sinh(t)
    // length × 1 / (1 + e^(∓2s)), and what is left to the other end.
    const fromLow = length / (1 + Math.exp(-2 * s))
    const fromHigh = length / (1 + Math.exp(2 * s))
    const weight = (Math.PI / 4) * (Math.cosh(t) / Math.cosh(s) ** 2)
    if (fromLow === 0 || fromHigh === 0 || weight === 0) continue
    sum += weight * f(fromLow, fromHigh)
  }
  return sum * length * STEP
}

const STEP = 1 / 64
const STEPS = 4 * 64
