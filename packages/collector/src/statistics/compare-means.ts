import { type Mean, varianceOf } from './mean.ts'
import { welch } from './welch.ts'

/** The second mean less the first, by Welch; null where a side has fewer than two values. */
export function compareMeans(first: Mean, second: Mean) {
  if (first.n < 2 || second.n < 2) return null
  const [a, b] = [first, second].map((one) => ({ ...one, variance: varianceOf(one) }))
  return welch(a!, b!)
}

/** What is left of a whole without a part of it. */
export function withoutPart(whole: Mean, part: Mean): Mean {
  const n = whole.n - part.n
  if (n === 0) return { n: 0, mean: 0, squares: 0 }
  const mean = (whole.n * whole.mean - part.n * part.mean) / n
  const between = ((part.mean - mean) ** 2 * part.n * n) / whole.n
  return { n, mean, squares: Math.max(0, whole.squares - part.squares - between) }
}
