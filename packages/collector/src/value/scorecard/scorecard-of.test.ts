import { expect, test } from 'vitest'
import { type Series, Series as SeriesSchema } from './series.ts'
import { scorecardOf } from './scorecard-of.ts'

const months = (values: readonly number[]) =>
  values.map((value, at) => ({
    at: `20${24 + Math.floor(at / 12)}-${`${(at % 12) + 1}`.padStart(2, '0')}`,
    value,
  }))
const steady = (level: number, n = 24) => months(Array.from({ length: n }, (_, at) => level + (at % 3) - 1))
const risen = (level: number, by: number) =>
  months(Array.from({ length: 24 }, (_, at) => level + (at % 3) - 1 + (at < 12 ? 0 : by)))
const series = (over: Partial<Series> & Pick<Series, 'axis' | 'points'>): Series => ({
  id: over.axis,
  name: over.axis,
  ...over,
})

test('ahead on one of three axes, behind on one, and nobody can tell of the third', () => {
  const found = scorecardOf([
    series({ axis: 'financial', points: steady(100), benchmark: 100.2 }),
    series({ axis: 'brand', points: steady(60), benchmark: 40 }),
    series({ axis: 'loyalty', points: steady(20), benchmark: 35 }),
  ])
  expect(found.axes.map(({ series: [one] }) => one!.standing)).toEqual(['cannot-tell', 'higher', 'lower'])
  expect(found).toMatchObject({ ahead: ['brand'], withBenchmark: ['financial', 'brand', 'loyalty'] })
  expect(found.axes[0]!.series[0]).toMatchObject({
    trend: 'cannot-tell',
    latest: { n: 12 },
    change: { n: 12 },
  })
})

test('loyalty that rises while no financial figure does is a warning', () => {
  const loyalty = series({ axis: 'loyalty', points: risen(20, 8) })
  expect(scorecardOf([loyalty, series({ axis: 'financial', points: steady(100) })]).isValueFlat).toBe(true)
  expect(scorecardOf([loyalty, series({ axis: 'financial', points: risen(100, 9) })]).isValueFlat).toBe(false)
  expect(scorecardOf([loyalty]).isValueFlat).toBe(false)
})

test('where low is good, falling is better', () => {
  const [{ series: [one] = [] } = {}] = scorecardOf([
    series({ axis: 'financial', points: risen(50, -9), isLowerBetter: true, benchmark: 60 }),
  ]).axes
  expect(one).toMatchObject({ trend: 'higher', standing: 'higher' })
})

test('a few points tell nothing of a change, and one not even an interval', () => {
  const { axes } = scorecardOf([series({ axis: 'financial', points: steady(9, 1) })])
  expect(axes[0]!.series).toMatchObject([
    { change: null, latest: { n: 1, interval: null }, trend: 'cannot-tell' },
  ])
})

test('a point is given once, at a month or a day', () => {
  const twice = series({ axis: 'brand', points: [...steady(1, 2), ...steady(1, 2)] })
  expect(SeriesSchema.safeParse(twice).error?.issues[0]?.message).toBe('give each time once')
  expect(SeriesSchema.safeParse(series({ axis: 'brand', points: [{ at: 'May', value: 1 }] })).success).toBe(
    false,
  )
})
