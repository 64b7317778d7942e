import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { npsOf } from './nps-of.ts'
import reference from './reference/nps-intervals.json' with { type: 'json' }

const histogram = (detractors: number, passives: number, promoters: number) => [
  detractors,
  0,
  0,
  0,
  0,
  0,
  0,
  passives,
  0,
  promoters,
  0,
]

describe('the score and its interval agree with independent software', () => {
  test.each(reference.cases)('$name', ({ detractors, passives, promoters, n, nps, interval }) => {
    const result = npsOf(histogram(detractors, passives, promoters))
    expect(result).toMatchObject({ detractors, passives, promoters, n })
    expect(result.score! / 100).toBeCloseTo(nps, 9)
    expect(result.interval!.low / 100).toBeCloseTo(interval[0]!, 9)
    expect(result.interval!.high / 100).toBeCloseTo(interval[1]!, 9)
  })
})

test('1,287 real answers give 62.86, from 59.47 to 65.95', () => {
  const result = npsOf([5, 3, 5, 6, 7, 22, 28, 72, 254, 337, 548])
  expect(result.n).toBe(1287)
  expect([result.score, result.interval!.low, result.interval!.high].map((x) => x!.toFixed(2))).toEqual([
    '62.86',
    '59.47',
    '65.95',
  ])
})

test('without answers there is no score, not a zero', () => {
  expect(npsOf(Array(11).fill(0))).toMatchObject({ n: 0, score: null, interval: null })
})

test('the interval holds the score of every sample that is not all alike, and stays within −100 and 100', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1000), { minLength: 11, maxLength: 11 }), (scores) => {
      const { n, score, interval } = npsOf(scores)
      if (n === 0) return
      expect(interval!.low).toBeGreaterThanOrEqual(-100)
      expect(interval!.high).toBeLessThanOrEqual(100)
      expect(interval!.low).toBeLessThan(interval!.high)
      if (Math.abs(score!) < 100) {
        expect(score).toBeGreaterThanOrEqual(interval!.low)
        expect(score).toBeLessThanOrEqual(interval!.high)
      }
    }),
  )
})

test.each([[[1, 2]], [Array(11).fill(-1)], [Array(11).fill(0.5)]])('%j is not a histogram', (scores) => {
  expect(() => npsOf(scores)).toThrow(RangeError)
})
