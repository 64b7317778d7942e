import { twoSidedT } from '../statistics/student-t.ts'

const FEWEST_WEEKS = 8

type Point = { x: number; y: number }

/**
 * A new observation at `at` on a straight line through the points, with its 95% prediction interval; undefined below
 * eight points. It supposes that deviations from the line are independent and alike.
 *
 * @see Draper and Smith, Applied Regression Analysis, 1998, section 3.1: ŷ ± t s √(1 + 1/n + (x − x̄)² / Sxx)
 */
export function forecastOf(
  points: readonly Point[],
  at: number,
): { score: number; interval: { low: number; high: number } } | undefined {
  const n = points.length
  if (n < FEWEST_WEEKS) return undefined
  const meanX = points.reduce((sum, { x }) => sum + x, 0) / n
  const meanY = points.reduce((sum, { y }) => sum + y, 0) / n
  const spread = points.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0)
  const slope = points.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0) / spread
  const score = meanY + slope * (at - meanX)
  const left = points.reduce((sum, { x, y }) => sum + (y - meanY - slope * (x - meanX)) ** 2, 0)
  const error = Math.sqrt((left / (n - 2)) * (1 + 1 / n + (at - meanX) ** 2 / spread))
  const margin = twoSidedT(0.05, n - 2) * error
  return { score, interval: { low: score - margin, high: score + margin } }
}
