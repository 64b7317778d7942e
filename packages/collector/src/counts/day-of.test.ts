import { expect, test } from 'vitest'
import { dayOf } from './day-of.ts'

test.each([
  ['2026-11-22T23:59:59.999Z', 'UTC', '2026-11-22'],
  ['2026-11-22T23:30:00.000Z', 'Europe/Berlin', '2026-11-23'],
  ['2026-11-22T02:30:00.000Z', 'America/Sao_Paulo', '2026-11-21'],
  ['2026-11-22T18:14:59.999Z', 'Asia/Kathmandu', '2026-11-22'],
  ['2026-11-22T18:15:00.000Z', 'Asia/Kathmandu', '2026-11-23'],
  ['2026-03-28T23:30:00.000Z', 'Europe/Lisbon', '2026-03-28'],
  ['2026-03-29T23:30:00.000Z', 'Europe/Lisbon', '2026-03-30'],
])('%s in %s is %s', (instant, timeZone, day) => {
  expect(dayOf(Date.parse(instant), timeZone)).toBe(day)
})
