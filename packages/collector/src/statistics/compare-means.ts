import { type Mean, varianceOf } from './mean.ts'
import { twoSidedT, twoSidedTP } from './student-t.ts'

/**
 * The second mean less the first, with the 95% interval and the test of Welch, who lets the variances differ.
 *
 * @returns null where a side has fewer than two values
 * @see Welch, Biometrika 34, 1947
 */
export function compareMeans(first: Mean, second: Mean) {
  if (first.n < 2 || second.n < 2) return null
  const [a, b] = [varianceOf(first) / first.n, varianceOf(second) / second.n]
  const difference = second.mean - first.mean
  const error = Math.sqrt(a + b)
  if (error === 0) {
    const interval = { low: difference, high: difference }
    return { difference, interval, p: difference === 0 ? 1 : 0 }
  }
  const df = (a + b) ** 2 / (a ** 2 / (first.n - 1) + b ** 2 / (second.n - 1))
  const margin = twoSidedT(0.05, df) * error
  const interval = { low: difference - margin, high: difference + margin }
  return { difference, interval, p: twoSidedTP(difference / error, df) }
}

/** What is left of a whole without a part of it. */
export function withoutPart(whole: Mean, part: Mean): Mean {
  const n = whole.n - part.n
  if (n === 0) return { n: 0, mean: 0, squares: 0 }
  const mean = (whole.n * whole.mean - part.n * part.mean) / n
  const between = ((part.mean - mean) ** 2 * part.n * n) / whole.n
  return { n, mean, squares: Math.max(0, whole.squares - part.squares - between) }
}
