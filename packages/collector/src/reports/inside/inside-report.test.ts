import { expect, test } from 'vitest'
import { aSaveOf, anOffice } from '../../inside/testing.ts'
import { aCompletedResponse } from '../../testing/world.ts'
import { gapOf, sideOf } from './gap-of.ts'
import { relateUnits } from './relate-units.ts'

/** Counts of the scores 0, 1, … 10. */
const scoresOf = (counts: Record<number, number>) => Array.from({ length: 11 }, (_, at) => counts[at] ?? 0)

test('of 100 companies 80 think that they are excellent, of 100 customers 8 do', () => {
  const customers = scoresOf({ 5: 92, 9: 8 })
  const employees = scoresOf({ 5: 20, 9: 80 })
  expect(sideOf('nps', employees)).toMatchObject({ n: 100, good: { percent: 80 } })
  const { good, mean } = gapOf('nps', customers, employees)!
  expect(good.difference).toBeCloseTo(72, 9)
  expect(good.verdict).toBe('higher')
  // Newcombe's method 10 from the Wilson intervals of SciPy's binomtest(…).proportion_ci.
  expect(good.interval.low).toBeCloseTo(60.69160851, 6)
  expect(good.interval.high).toBeCloseTo(79.71601213, 6)
  expect(mean.difference).toBeCloseTo(2.88, 9)
})

test('with fewer than ten on a side there is no gap to tell', () => {
  expect(gapOf('nps', scoresOf({ 9: 100 }), scoresOf({ 5: 9 }))).toBeNull()
  expect(sideOf('csat', scoresOf({}))).toBeNull()
})

test('a gap that chance could have made is not told as one', () => {
  expect(gapOf('csat', scoresOf({ 3: 6, 5: 6 }), scoresOf({ 3: 5, 5: 7 }))!.good.verdict).toBe('cannot-tell')
})

const unit = (understands: number, nps: number) => ({
  enps: null,
  understands: { n: 10, score: understands, interval: null },
  customers: { n: 50, score: nps, interval: null },
})

test('over eight units or more it is told whether understanding goes together with NPS', () => {
  const units = Array.from({ length: 8 }, (_, at) => unit(40 + 5 * at, 5 * at + (at % 2)))
  const [understands, enps] = relateUnits(units)
  expect(understands).toMatchObject({ of: 'understands', units: 8, verdict: 'together' })
  expect(enps).toMatchObject({ of: 'enps', units: 0, r: null, verdict: 'cannot-tell' })
  expect(relateUnits(units.slice(1))[0]).toMatchObject({ units: 7, r: null, verdict: 'cannot-tell' })
  expect(relateUnits(units.map((one) => ({ ...one, understands: null })))[0]!.units).toBe(0)
})

test('the report sets employees’ guesses beside what customers said at the same touchpoint', async () => {
  const { send, report } = await anOffice()
  await send(Array.from({ length: 12 }, (_, at) => aCompletedResponse(at < 2 ? 9 : 5)))
  const touchpoint = 'checkout.paid'
  for (let at = 0; at < 13; at += 1) await send([aSaveOf('guess', { guess: at < 2 ? 6 : 9 }, { touchpoint })])
  const { gaps, from, until, fewest } = await report()
  expect([from.length, until.length, fewest]).toEqual([7, 7, 5])
  expect(gaps).toHaveLength(1)
  expect(gaps[0]).toMatchObject({ touchpoint, name: 'Order paid', metric: 'nps' })
  expect(gaps[0]!.customers).toMatchObject({ n: 12, good: { percent: expect.closeTo(100 / 6, 9) } })
  expect(gaps[0]!.employees).toMatchObject({ n: 10, good: { percent: 80 } })
  expect(gaps[0]!.gap!.good.verdict).toBe('higher')
})

test('what was said in an earlier quarter is told of that quarter', async () => {
  const { send, report, read } = await anOffice()
  const shownAt = '2025-02-03T09:00:00.000Z'
  await send(Array.from({ length: 5 }, () => aSaveOf('pulse', { enps: 9 }, { shownAt })))
  expect((await report()).pulse.enps).toBeNull()
  const then = await (await read('/v1/reports/inside?until=2025-Q1&quarters=1')).json()
  expect(then).toMatchObject({ from: '2025-Q1', pulse: { enps: { n: 5, score: 100 } } })
  expect((await read('/v1/reports/inside?until=2025')).status).toBe(422)
})
