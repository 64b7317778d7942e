import { expect, test } from 'vitest'
import { compareMeans, withoutPart } from './compare-means.ts'
import { addToMean, noMean } from './mean.ts'

const meanOf = (values: readonly number[]) => {
  const mean = noMean()
  for (const value of values) addToMean(mean, value)
  return mean
}

test('two means are compared as SciPy does it, with variances that differ', () => {
  const found = compareMeans(meanOf([1, 2, 3, 4, 5]), meanOf([2, 4, 6, 8, 10, 12]))!
  expect(found.difference).toBe(4)
  expect(found.p).toBeCloseTo(0.04928433820673, 6)
  expect(found.interval.low).toBeCloseTo(0.016531304371, 6)
  expect(found.interval.high).toBeCloseTo(7.983468695629, 6)
  expect(compareMeans(meanOf([1]), meanOf([2, 3]))).toBeNull()
  expect(compareMeans(meanOf([2, 2]), meanOf([2, 2]))!.p).toBe(1)
})

test('a whole without its part is the rest', () => {
  const rest = withoutPart(meanOf([1, 2, 3, 10, 20, 40]), meanOf([1, 2, 3]))
  const expected = meanOf([10, 20, 40])
  expect(rest.n).toBe(3)
  expect(rest.mean).toBeCloseTo(expected.mean, 9)
  expect(rest.squares).toBeCloseTo(expected.squares, 6)
  expect(withoutPart(meanOf([1]), meanOf([1])).n).toBe(0)
})
