import type { ScoreReport } from '@innerloop/collector'
import { npsOf } from '@innerloop/shared/nps-of'
import { expect, test } from 'vitest'
import { periodsBetween } from './periods-between.ts'
import { isAlone, trendOf } from './trend-of.ts'

function periodOf(from: string, promoters: number): ScoreReport['series'][number] {
  const scores = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, promoters]
  return { from, scores, ...npsOf(scores), funnel: { shown: 3, started: 0, completed: 0, dismissed: 0 } }
}

test('days, weeks and months follow each other without a hole', () => {
  expect(periodsBetween('2026-02-27', '2026-03-02', 'day')).toEqual([
    '2026-02-27',
    '2026-02-28',
    '2026-03-01',
    '2026-03-02',
  ])
  expect(periodsBetween('2026-12-21', '2027-01-04', 'week')).toEqual([
    '2026-12-21',
    '2026-12-28',
    '2027-01-04',
  ])
  expect(periodsBetween('2026-11-01', '2027-02-01', 'month')).toEqual([
    '2026-11-01',
    '2026-12-01',
    '2027-01-01',
    '2027-02-01',
  ])
})

test('a week without answers stays a gap', () => {
  const trend = trendOf({
    by: 'week',
    breaks: [],
    series: [periodOf('2026-11-02', 4), periodOf('2026-11-16', 2)],
  })
  expect(trend.periods).toEqual(['2026-11-02', '2026-11-09', '2026-11-16'])
  expect(trend.score).toEqual([100, null, 100])
  expect(trend.low[1]).toBeNull()
  expect(trend.n).toEqual([4, 0, 2])
})

test('prompts alone, before the first answer and after the last, make no trend', () => {
  const series = [periodOf('2026-11-01', 0), periodOf('2026-11-02', 1), periodOf('2026-11-03', 0)]
  expect(trendOf({ by: 'day', breaks: [], series }).periods).toEqual(['2026-11-02'])
  expect(trendOf({ by: 'day', breaks: [], series: [] }).periods).toEqual([])
})

test('a period between gaps, or a single one, stands alone', () => {
  const series = ['2026-11-01', '2026-11-03', '2026-11-04'].map((from) => periodOf(from, 5))
  const trend = trendOf({ by: 'day', breaks: [], series })
  expect(trend.periods.map((_, index) => isAlone(trend, index))).toEqual([true, false, false, false])
  expect(isAlone(trendOf({ by: 'day', breaks: [], series: series.slice(0, 1) }), 0)).toBe(true)
})

test.each([
  ['day', '2026-11-01', null],
  ['day', '2026-11-03', 1.5],
  ['week', '2026-10-31', null],
  ['week', '2026-11-02', null],
  ['week', '2026-11-09', 0.5],
  ['week', '2026-11-15', 0.5 + 6 / 7],
  ['week', '2026-11-30', null],
  ['month', '2026-11-16', 0],
  ['month', '2027-02-01', 2.5],
] as const)('in a trend by %s a break on %s stands at %d', (by, day, at) => {
  const ends = {
    day: ['2026-11-01', '2026-11-04'],
    week: ['2026-11-02', '2026-11-23'],
    month: ['2026-11-01', '2027-02-01'],
  }
  const series = ends[by].map((from) => periodOf(from, 1))
  const one = {
    day,
    surveyId: 'checkout',
    version: 2,
    questionId: 'recommend',
    reasons: ['wording' as const],
  }
  const { breaks } = trendOf({ by, series, breaks: [one] })
  expect(breaks).toEqual(at === null ? [] : [{ ...one, at: expect.closeTo(at, 9) }])
})
