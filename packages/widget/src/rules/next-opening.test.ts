// @vitest-environment happy-dom
import type { Schedule } from '@innerloop/shared'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nextOpening } from './next-opening.ts'
import { judge, no, yes } from './test-rules.ts'

/** In this table the project's days begin in Berlin, and "until" is told in its hours. */
test.each<[Schedule, string, string]>([
  // Once.
  [{ startsOn: '2026-05-04' }, '2026-05-03T21:59:59.999Z', '2026-05-03T22:00Z'],
  [{ startsOn: '2026-05-04' }, '2026-05-03T22:00Z', 'open'],
  [{ startsOn: '2026-05-04' }, '2036-05-03T22:00Z', 'open'],
  [{ endsOn: '2026-05-04' }, '2020-05-03T22:00Z', 'open'],
  [{ endsOn: '2026-05-04' }, '2026-05-04T21:59:59.999Z', 'open'],
  [{ endsOn: '2026-05-04' }, '2026-05-04T22:00Z', 'over'],
  [{ startsOn: '2026-05-04', endsOn: '2026-05-04' }, '2026-05-04T10:00Z', 'open'],
  [{ startsOn: '2026-05-04', endsOn: '2026-05-04' }, '2026-05-01T10:00Z', '2026-05-03T22:00Z'],
  [{}, '2026-05-04T10:00Z', 'open'],
  // Every so many days.
  [
    { startsOn: '2026-05-01', repeats: { everyDays: 7, forDays: 2 } },
    '2026-04-01T10:00Z',
    '2026-04-30T22:00Z',
  ],
  [{ startsOn: '2026-05-01', repeats: { everyDays: 7, forDays: 2 } }, '2026-05-02T21:59Z', 'open'],
  [
    { startsOn: '2026-05-01', repeats: { everyDays: 7, forDays: 2 } },
    '2026-05-02T22:00Z',
    '2026-05-07T22:00Z',
  ],
  [{ startsOn: '2026-05-01', repeats: { everyDays: 7, forDays: 2 } }, '2026-05-07T22:00Z', 'open'],
  [{ startsOn: '2026-05-01', repeats: { everyDays: 7, forDays: 9 } }, '2027-05-07T22:00Z', 'open'],
  [
    { startsOn: '2026-05-01', endsOn: '2026-05-08', repeats: { everyDays: 7, forDays: 2 } },
    '2026-05-08T12:00Z',
    'open',
  ],
  [
    { startsOn: '2026-05-01', endsOn: '2026-05-08', repeats: { everyDays: 7, forDays: 2 } },
    '2026-05-08T22:00Z',
    'over',
  ],
  [
    { startsOn: '2026-05-01', endsOn: '2026-05-07', repeats: { everyDays: 7, forDays: 2 } },
    '2026-05-03T12:00Z',
    'over',
  ],
  // Every so many months, counted from the first day: the 31st where there is one, else the last.
  [
    { startsOn: '2026-01-31', repeats: { everyMonths: 1, forDays: 1 } },
    '2026-02-01T12:00Z',
    '2026-02-27T23:00Z',
  ],
  [{ startsOn: '2026-01-31', repeats: { everyMonths: 1, forDays: 1 } }, '2026-02-28T12:00Z', 'open'],
  [
    { startsOn: '2026-01-31', repeats: { everyMonths: 1, forDays: 1 } },
    '2026-03-01T12:00Z',
    '2026-03-30T22:00Z',
  ],
  [
    { startsOn: '2028-01-31', repeats: { everyMonths: 1, forDays: 1 } },
    '2028-02-01T12:00Z',
    '2028-02-28T23:00Z',
  ],
  [{ startsOn: '2026-01-15', repeats: { everyMonths: 3, forDays: 14 } }, '2026-04-28T12:00Z', 'open'],
  [
    { startsOn: '2026-01-15', repeats: { everyMonths: 3, forDays: 14 } },
    '2026-04-29T12:00Z',
    '2026-07-14T22:00Z',
  ],
  [
    { startsOn: '2026-11-30', repeats: { everyMonths: 12, forDays: 31 } },
    '2027-01-15T12:00Z',
    '2027-11-29T23:00Z',
  ],
  [{ startsOn: '1996-02-29', repeats: { everyMonths: 12, forDays: 1 } }, '2026-02-28T12:00Z', 'open'],
  // The clock changes on 2026-03-29 and on 2026-10-25.
  [{ startsOn: '2026-03-29' }, '2026-03-20T10:00Z', '2026-03-28T23:00Z'],
  [{ startsOn: '2026-03-30' }, '2026-03-20T10:00Z', '2026-03-29T22:00Z'],
  [{ startsOn: '2026-10-25' }, '2026-10-20T10:00Z', '2026-10-24T22:00Z'],
  [{ startsOn: '2026-10-26' }, '2026-10-20T10:00Z', '2026-10-25T23:00Z'],
  // Other time zones: far ahead, far behind, without a midnight that day, with two of them, without that day.
  [{ startsOn: '2026-05-04', timeZone: 'Pacific/Kiritimati' }, '2026-05-01T10:00Z', '2026-05-03T10:00Z'],
  [{ startsOn: '2026-05-04', timeZone: 'Etc/GMT+12' }, '2026-05-01T10:00Z', '2026-05-04T12:00Z'],
  [{ startsOn: '2018-11-04', timeZone: 'America/Sao_Paulo' }, '2018-11-01T10:00Z', '2018-11-04T03:00Z'],
  [{ startsOn: '2018-02-18', timeZone: 'America/Sao_Paulo' }, '2018-02-01T10:00Z', '2018-02-18T03:00Z'],
  [{ startsOn: '2011-12-30', timeZone: 'Pacific/Apia' }, '2011-12-20T10:00Z', '2011-12-30T10:00Z'],
  [
    { startsOn: '2011-12-30', timeZone: 'Pacific/Apia', repeats: { everyDays: 7, forDays: 1 } },
    '2011-12-29T12:00Z',
    '2012-01-05T10:00Z',
  ],
])('the schedule %j is at %s: %s', (schedule, now, expected) => {
  const given = { survey: { schedule }, project: { timeZone: 'Europe/Berlin' }, now: Date.parse(now) }
  expect(judge(given)).toEqual(
    expected === 'open' ? yes : no('outside-schedule', expected === 'over' ? undefined : expected),
  )
})

test('from the given moment on the schedule is open, and not before', () => {
  const forDays = fc.integer({ min: 1, max: 9 })
  const schedule = fc.record({
    startsOn: fc.constantFrom('2011-12-30', '2011-12-31', '2011-10-31'),
    repeats: fc.oneof(
      fc.record({ everyMonths: fc.integer({ min: 1, max: 3 }), forDays }),
      fc.record({ everyDays: fc.integer({ min: 1, max: 20 }), forDays }),
    ),
    timeZone: fc.constantFrom('Pacific/Apia', 'America/Sao_Paulo', 'Europe/Berlin', 'Asia/Beirut', 'UTC'),
  })
  const instant = fc.integer({ min: Date.parse('2011-10-01'), max: Date.parse('2013-01-01') })
  fc.assert(
    fc.property(schedule, instant, fc.double({ min: 0, max: 1, noNaN: true }), (schedule, at, share) => {
      const opening = nextOpening(schedule, at)
      expect(nextOpening(schedule, opening)).toBe(opening)
      if (opening === at) return
      const between = at + Math.floor((opening - 1 - at) * share)
      expect(nextOpening(schedule, between)).toBe(opening)
      expect(nextOpening(schedule, opening - 1)).toBe(opening)
    }),
  )
})
