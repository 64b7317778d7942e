// Several independent means put together: their mean, one less the others, one less another.

import type { Moments } from './moments-of.ts'
import { twoSidedT, twoSidedTP } from './student-t.ts'

export type Contrast = {
  value: number
  interval: { low: number; high: number }
  /** Two-sided, that the value is 0. */
  p: number
}

/**
 * The means times their weights, added up, with an interval that does not take their variances for alike.
 *
 * @param means each of two values at least
 * @param weights as many: 1 and −1 make a difference, 1/k each the mean of k means
 * @param level of the interval's error, 0.05 for 95%; of k chosen after looking, 0.05/k (Bonferroni)
 * @see Satterthwaite, Biometrics Bulletin 2, 1946; of two means it is Welch's test, Biometrika 34, 1947
 */
export function contrastOf(means: readonly Moments[], weights: readonly number[], level = 0.05): Contrast {
  const value = means.reduce((sum, { mean }, at) => sum + weights[at]! * mean, 0)
  const parts = means.map(({ variance, n }, at) => (weights[at]! ** 2 * variance) / n)
  const total = parts.reduce((sum, part) => sum + part, 0)
  if (total === 0) return { value, interval: { low: value, high: value }, p: value === 0 ? 1 : 0 }
  const df = total ** 2 / parts.reduce((sum, part, at) => sum + part ** 2 / (means[at]!.n - 1), 0)
  const error = Math.sqrt(total)
  const margin = twoSidedT(level, df) * error
  return {
    value,
    interval: { low: value - margin, high: value + margin },
    p: twoSidedTP(value / error, df),
  }
}
