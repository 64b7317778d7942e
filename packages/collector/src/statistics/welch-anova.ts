import type { Moments } from './moments-of.ts'
import { incompleteBeta } from './incomplete-beta.ts'

/**
 * Whether the means of several groups differ by more than chance, whatever their variances.
 *
 * @param groups two at least, of two values at least; the p-value is that of all means being alike, null where no group
 *   varies
 * @see Welch, On the comparison of several mean values, Biometrika 38, 1951
 */
export function welchAnova(groups: readonly Moments[]): { f: number; p: number } | null {
  const k = groups.length
  if (groups.some(({ variance }) => variance === 0)) return null
  const weights = groups.map(({ n, variance }) => n / variance)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const centre = groups.reduce((sum, { mean }, at) => sum + weights[at]! * mean, 0) / total
  const between = groups.reduce((sum, { mean }, at) => sum + weights[at]! * (mean - centre) ** 2, 0) / (k - 1)
  const spread = groups.reduce((sum, { n }, at) => sum + (1 - weights[at]! / total) ** 2 / (n - 1), 0)
  const f = between / (1 + (2 * (k - 2) * spread) / (k ** 2 - 1))
  const df = (k ** 2 - 1) / (3 * spread)
  return { f, p: incompleteBeta(df / (df + (k - 1) * f), df / 2, (k - 1) / 2) }
}
