import { twoSidedT } from './student-t.ts'

export type Moments = {
  n: number
  mean: number
  /** Of the sample, with n − 1; 0 where n is 1. */
  variance: number
}

/** @param scores counts of the scores 0, 1, … 10, of which there is at least one */
export function momentsOf(scores: readonly number[]): Moments {
  const n = scores.reduce((sum, count) => sum + count, 0)
  const mean = scores.reduce((sum, count, score) => sum + count * score, 0) / n
  const squares = scores.reduce((sum, count, score) => sum + count * (score - mean) ** 2, 0)
  return { n, mean, variance: n > 1 ? squares / (n - 1) : 0 }
}

/** Student's 95% interval of a mean; null below two values. @see Student, Biometrika 6, 1908 */
export function meanIntervalOf({ n, mean, variance }: Moments): { low: number; high: number } | null {
  if (n < 2) return null
  const margin = twoSidedT(0.05, n - 1) * Math.sqrt(variance / n)
  return { low: mean - margin, high: mean + margin }
}
