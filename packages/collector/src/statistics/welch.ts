import type { Moments } from './moments-of.ts'
import { twoSidedT, twoSidedTP } from './student-t.ts'

export type Welch = {
  /** The second less the first. */
  difference: number
  interval: { low: number; high: number }
  t: number
  df: number
  p: number
}

/**
 * The difference of two means whose variances may differ, with its 95% interval and two-sided test.
 *
 * @param a and b two values at least on each side
 * @see Welch, Biometrika 34, 1947; the degrees of freedom are Welch's and Satterthwaite's
 */
export function welch(a: Moments, b: Moments): Welch {
  const difference = b.mean - a.mean
  const [u, v] = [a.variance / a.n, b.variance / b.n]
  const error = Math.sqrt(u + v)
  if (error === 0) {
    const interval = { low: difference, high: difference }
    return {
      difference,
      interval,
      t: difference === 0 ? 0 : Infinity,
      df: a.n + b.n - 2,
      p: difference === 0 ? 1 : 0,
    }
  }
  const df = error ** 4 / (u ** 2 / (a.n - 1) + v ** 2 / (b.n - 1))
  const margin = twoSidedT(0.05, df) * error
  const t = difference / error
  return {
    difference,
    interval: { low: difference - margin, high: difference + margin },
    t,
    df,
    p: twoSidedTP(t, df),
  }
}
