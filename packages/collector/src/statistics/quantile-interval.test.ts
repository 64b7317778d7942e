import { expect, test } from 'vitest'
import { quantileInterval } from './quantile-interval.ts'

/** How often the k-th to the m-th value of n have the quantile between them: a sum of the binomial distribution. */
function coverage(n: number, share: number, { low, high }: { low: number; high: number }): number {
  let term = (1 - share) ** n
  let sum = 0
  for (let k = 0; k < high; k += 1) {
    if (k >= low) sum += term
    term *= ((n - k) / (k + 1)) * (share / (1 - share))
  }
  return sum
}

test.each([0.5, 0.9])('the interval of the quantile %d holds it as often as it says', (share) => {
  const covered = []
  for (let n = 5; n <= 250; n += 1) {
    const ranks = quantileInterval(n, share)
    if (ranks) covered.push(coverage(n, share, ranks))
  }
  expect(covered.length).toBeGreaterThan(200)
  expect(Math.min(...covered)).toBeGreaterThan(0.947)
  const mean = covered.reduce((sum, one) => sum + one, 0) / covered.length
  expect(mean).toBeLessThan(0.97)
})

test('a sample that is too small has no interval', () => {
  expect(quantileInterval(1, 0.5)).toBeNull()
  expect(quantileInterval(20, 0.9)).toBeNull()
  expect(quantileInterval(100, 0.5)).toEqual({ low: 40, high: 60 })
})
