import fc from 'fast-check'
import { expect, test } from 'vitest'
import { instantOf } from './instant-of.ts'

const FIRST = Date.parse('0000-01-01T00:00:00.000Z')
const LAST = Date.parse('9999-12-31T23:59:59.999Z')

test('an instant is the one that the platform reads', () => {
  fc.assert(
    fc.property(fc.integer({ min: FIRST, max: LAST }), (instant) => {
      expect(instantOf(new Date(instant).toISOString())).toBe(instant)
    }),
    { numRuns: 20_000 },
  )
})

test('so is every day of four centuries, at their ends too', () => {
  for (let day = Date.parse('1900-01-01T00:00:00.000Z'); day < Date.parse('2301-01-01'); day += 86_400_000)
    expect(instantOf(new Date(day).toISOString())).toBe(day)
  for (const instant of [FIRST, LAST, 0]) expect(instantOf(new Date(instant).toISOString())).toBe(instant)
})

test('one that is written otherwise is left to the platform', () => {
  expect(instantOf('2026-11-22T08:30:00Z')).toBe(Date.parse('2026-11-22T08:30:00Z'))
  expect(instantOf('2026-11-22T08:30:00.000+01:00')).toBe(Date.parse('2026-11-22T07:30:00Z'))
})
