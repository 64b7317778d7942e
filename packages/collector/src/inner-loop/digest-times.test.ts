import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lastDigestAt } from './digest-times.ts'

const at = (now: string, zone: string, every: 'day' | 'week' = 'day') =>
  new Date(lastDigestAt(Date.parse(now), zone, every)).toISOString()

test.each([
  ['2026-11-23T12:00:00Z', 'Europe/Berlin', '2026-11-23T07:00:00.000Z'],
  ['2026-11-23T06:59:59Z', 'Europe/Berlin', '2026-11-22T07:00:00.000Z'],
  // The night in which the clocks go forward.
  ['2026-03-29T09:00:00Z', 'Europe/Berlin', '2026-03-29T06:00:00.000Z'],
  ['2026-11-23T03:00:00Z', 'Asia/Shanghai', '2026-11-23T00:00:00.000Z'],
  ['2026-11-23T12:00:00Z', 'America/Los_Angeles', '2026-11-22T16:00:00.000Z'],
])('at %s in %s the last one was due at %s', (now, zone, expected) => {
  expect(at(now, zone)).toBe(expected)
})

test('each week it is due on Monday', () => {
  expect(at('2026-11-29T23:00:00Z', 'UTC', 'week')).toBe('2026-11-23T08:00:00.000Z')
  expect(at('2026-11-23T08:00:00Z', 'UTC', 'week')).toBe('2026-11-23T08:00:00.000Z')
})

test('it is always 8 o’clock there, and less than 25 hours ago', () => {
  const zone = fc.constantFrom('Europe/Lisbon', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'America/St_Johns')
  const instant = fc.integer({ min: Date.parse('2024-01-01Z'), max: Date.parse('2030-01-01Z') })
  fc.assert(
    fc.property(instant, zone, (now, timeZone) => {
      const due = lastDigestAt(now, timeZone, 'day')
      const hour = new Intl.DateTimeFormat('en', {
        timeZone,
        hour: 'numeric',
        minute: 'numeric',
        hourCycle: 'h23',
      })
      expect(hour.format(due)).toBe('08:00')
      expect(now - due).toBeLessThanOrEqual(25 * 3_600_000)
      expect(due).toBeLessThanOrEqual(now)
    }),
  )
})
