import { expect, test } from 'vitest'
import { quantile } from './quantile.ts'

// Values of R 4.4: quantile(c(1, 2, 4, 8, 16), …, type = 7).
test.each([
  [0, 1],
  [0.5, 4],
  [0.9, 12.8],
  [1, 16],
])('the quantile %d of a sample', (share, expected) => {
  expect(quantile([1, 2, 4, 8, 16], share)).toBeCloseTo(expected, 12)
})

test('an empty sample has none', () => {
  expect(quantile([], 0.5)).toBeNull()
})
