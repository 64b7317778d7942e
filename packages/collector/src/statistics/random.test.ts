import { expect, test } from 'vitest'
import { createRandom, exponential, valueAt } from './random.ts'

const MANY = 200_000

test('the same seed gives the same numbers', () => {
  const first = createRandom(1)
  const again = createRandom(1)
  for (let draw = 0; draw < 100; draw += 1) expect(first()).toBe(again())
})

test('numbers are spread evenly, and those of two seeds have nothing to do with each other', () => {
  const one = createRandom(1)
  const other = createRandom(2)
  const pairs = Array.from({ length: MANY }, () => [one(), other()] as const)
  expect(meanOf(pairs.map(([a]) => a))).toBeCloseTo(1 / 2, 2)
  expect(meanOf(pairs.map(([a]) => a * a))).toBeCloseTo(1 / 3, 2)
  expect(meanOf(pairs.map(([a, b]) => a * b))).toBeCloseTo(1 / 4, 2)
})

test('waits between independent arrivals have the wished mean, and vary as much', () => {
  const random = createRandom(1)
  const waits = Array.from({ length: MANY }, () => exponential(random, 4))
  expect(meanOf(waits) / 4).toBeCloseTo(1, 1)
  expect(meanOf(waits.map((one) => one * one)) / 32).toBeCloseTo(1, 1)
})

test('between what is known of a distribution lies what is between', () => {
  const known = { shares: [0, 0.5, 1], values: [1, 2, 10] }
  expect([0, 0.25, 0.5, 0.75, 1].map((share) => valueAt(known, share))).toEqual([1, 1.5, 2, 6, 10])
})

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
