import { expect, test } from 'vitest'
import { labelledPeriods, scoreAxisOf } from './axes-of.ts'
import type { Trend } from './trend-of.ts'

const trendWith = (low: (number | null)[], high: (number | null)[]): Trend => ({
  by: 'day',
  periods: low.map((_, index) => `2026-11-0${index + 1}`),
  score: low,
  low,
  high,
  n: low.map(() => 1),
  breaks: [],
})

test.each([
  ['narrow intervals', [51.2, null, 58], [66.4, null, 68], [50, 60, 70]],
  ['middling intervals', [22, 31], [66, 71], [20, 40, 60, 80]],
  ['wide intervals', [-48, -20], [98, 90], [-50, 0, 50, 100]],
  ['the whole scale', [-100], [100], [-100, -50, 0, 50, 100]],
  ['no answers', [null], [null], [-100, -50, 0, 50, 100]],
])('the score axis for %s has round marks around them', (_, low, high, marks) => {
  const axis = scoreAxisOf(trendWith(low, high))
  expect(axis).toEqual({ min: marks[0], max: marks.at(-1), marks })
})

test.each([
  [1, 600, [0]],
  [5, 600, [0, 1, 2, 3, 4]],
  [26, 600, [1, 4, 7, 10, 13, 16, 19, 22, 25]],
  [26, 40, [25]],
  [0, 600, []],
])('of %d periods on %d px some are labelled, the last one always', (count, width, indexes) => {
  expect(labelledPeriods(count, width, 60)).toEqual(indexes)
})
