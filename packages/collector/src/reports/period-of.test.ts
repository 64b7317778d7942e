import { expect, test } from 'vitest'
import { periodOf } from './period-of.ts'

test.each([
  ['2026-11-22', 'day', '2026-11-22'],
  ['2026-11-22', 'week', '2026-11-16'],
  ['2026-11-23', 'week', '2026-11-23'],
  ['2027-01-01', 'week', '2026-12-28'],
  ['2026-11-22', 'month', '2026-11-01'],
] as const)('%s belongs to the %s that begins on %s', (day, by, from) => {
  expect(periodOf(day, by)).toBe(from)
})
