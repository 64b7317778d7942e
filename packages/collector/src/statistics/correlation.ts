import { Z_95 } from './normal.ts'

/**
 * How closely two measures go together over some units, −1 … 1, with its 95% interval.
 *
 * @param pairs one for each unit, at least 4
 * @returns undefined where a measure is the same everywhere
 * @see Fisher, On the "probable error" of a coefficient of correlation deduced from a small sample, Metron 1, 1921: its
 *   inverse hyperbolic tangent is close to normal, with a variance of 1 / (n − 3)
 */
export function correlation(
  pairs: readonly (readonly [number, number])[],
): { r: number; low: number; high: number } | undefined {
  const n = pairs.length
  const [a, b] = [0, 1].map((side) => centred(pairs.map((pair) => pair[side as 0 | 1]))) as [
    number[],
    number[],
  ]
  const size = Math.sqrt(product(a, a) * product(b, b))
  if (size === 0) return undefined
  const r = Math.max(-1, Math.min(1, product(a, b) / size))
  const [z, margin] = [Math.atanh(r), Z_95 / Math.sqrt(n - 3)]
  return { r, low: Math.tanh(z - margin), high: Math.tanh(z + margin) }
}

function centred(values: readonly number[]): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return values.map((value) => value - mean)
}

function product(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, at) => sum + value * b[at]!, 0)
}
