import { expect, test } from 'vitest'
import { nextDayOf } from './next-day-of.ts'

test.each([
  ['2026-11-22T10:00:00Z', 'UTC', '2026-11-23T00:00:00.000Z'],
  ['2026-11-22T00:00:00Z', 'UTC', '2026-11-23T00:00:00.000Z'],
  ['2026-11-22T23:59:59.999Z', 'UTC', '2026-11-23T00:00:00.000Z'],
  ['2026-11-22T10:00:00Z', 'Asia/Kathmandu', '2026-11-22T18:15:00.000Z'],
  // The day on which summer time ends has 25 hours.
  ['2026-10-24T22:00:00Z', 'Europe/Berlin', '2026-10-25T23:00:00.000Z'],
  // In Cairo, summer time begins at midnight.
  ['2026-04-23T12:00:00Z', 'Africa/Cairo', '2026-04-23T22:00:00.000Z'],
])('after %s in %s the next day begins at %s', (now, timeZone, expected) => {
  expect(new Date(nextDayOf(Date.parse(now), timeZone)).toISOString()).toBe(expected)
})
