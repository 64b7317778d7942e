import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Observation } from '../../observations/observation.ts'
import { saveObservations } from '../../observations/save-observations.ts'
import { createDirectory } from '../../projects/directory.ts'
import { quantile } from '../../statistics/quantile.ts'
import { aDatabase } from '../../testing/world.ts'
import { figuresOf, overOf, sampleOf } from './figures-of.ts'
import { readMeasureReport } from './read-measure-report.ts'

const call = (index: number, holdSeconds: number, over: object = {}) =>
  Observation.parse({
    kind: 'event',
    source: 'phone',
    externalId: `${index}`,
    at: `2026-06-${index % 2 === 0 ? '10' : '18'}T09:00:00.000Z`,
    touchpoint: 'checkout.paid',
    measures: { holdSeconds },
    ...over,
  })

test('waiting time at a touchpoint: median, nine tenths, intervals, and how many waited for too long', async () => {
  const database = await aDatabase()
  const entry = (await createDirectory(database)).byId('shop')!
  const given = [
    ...Array.from({ length: 40 }, (_, i) => call(i, i + 1)),
    call(100, 7.5, { touchpoint: undefined, measures: { rating: 7.5 } }),
  ]
  await database.write((tx) => saveObservations(tx, { entry, given }, 0))
  const read = (wanted: object = {}) =>
    database.read((tx) => readMeasureReport(tx, entry, { by: 'week', ...wanted }))
  const { measures } = await read()
  expect(measures.map(({ measure, touchpoint, name, n }) => [measure, touchpoint, name, n])).toEqual([
    ['holdSeconds', 'checkout.paid', 'Order paid', 40],
    ['rating', null, null, 1],
  ])
  const held = measures[0]!
  expect(held).toMatchObject({ mean: 20.5, median: 20.5, min: 1, max: 40, over: null })
  expect(held.p90).toBeCloseTo(36.1, 9)
  expect(held.medianInterval).toEqual({ low: 13, high: 27 })
  expect(held.series.map(({ from, n, median }) => [from, n, median])).toEqual([
    ['2026-06-08', 20, 20],
    ['2026-06-15', 20, 21],
  ])
  expect(measures[1]).toMatchObject({ median: 7.5, medianInterval: null, p90Interval: null })
  const one = await read({ measure: 'holdSeconds', over: 30, from: '2026-06-18', to: '2026-06-18' })
  expect(one.measures[0]!.over).toMatchObject({ limit: 30, count: 5, share: 0.25 })
  expect(one.measures[0]!.over!.interval.low).toBeCloseTo(0.1119, 4)
  expect(one.measures[0]!.over!.interval.high).toBeCloseTo(0.4687, 4)
  await expect(read({ over: 30 })).rejects.toMatchObject({ code: 'request.invalid' })
})

test('counted piles say the same as the values laid out one by one', () => {
  const values = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1, maxLength: 60 })
  fc.assert(
    fc.property(values, (all) => {
      const sample = sampleOf(all.map((value) => ({ value, n: 1 })))
      const sorted = [...all].sort((a, b) => a - b)
      const { median, p90, n, mean } = figuresOf(sample)
      expect(n).toBe(all.length)
      expect(median).toBeCloseTo(quantile(sorted, 0.5)!, 9)
      expect(p90).toBeCloseTo(quantile(sorted, 0.9)!, 9)
      expect(mean).toBeCloseTo(sorted.reduce((sum, one) => sum + one, 0) / sorted.length, 9)
      expect(overOf(sample, 0).count).toBe(all.filter((value) => value > 0).length)
    }),
  )
})
