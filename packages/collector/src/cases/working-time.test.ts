import type { WorkingHours } from '@innerloop/shared'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addWorkingTime, workingTimeBetween } from './working-time.ts'

const HOUR_MS = 3_600_000
const MINUTE_MS = 60_000
const day = [['09:00', '17:00']] as [string, string][]
const berlin: WorkingHours = {
  timeZone: 'Europe/Berlin',
  week: { mon: day, tue: day, wed: day, thu: day, fri: day },
  daysOff: ['2026-12-25'],
}
const at = (text: string) => Date.parse(text)

test.each([
  ['within a day', '2026-11-23T10:00:00Z', 2, '2026-11-23T12:00:00Z'],
  ['over the evening', '2026-11-23T15:00:00Z', 2, '2026-11-24T09:00:00Z'],
  ['from the night on', '2026-11-23T02:00:00Z', 1, '2026-11-23T09:00:00Z'],
  ['over a weekend', '2026-11-27T15:30:00Z', 1, '2026-11-30T08:30:00Z'],
  ['over a day off', '2026-12-24T15:00:00Z', 2, '2026-12-28T09:00:00Z'],
  ['over the end of summer time', '2026-10-23T14:00:00Z', 2, '2026-10-26T09:00:00Z'],
])('%s: %s and %s hours are %s', (_, from, hours, to) => {
  expect(new Date(addWorkingTime(at(from), hours * HOUR_MS, berlin)).toISOString()).toBe(
    new Date(to).toISOString(),
  )
})

test('a night shift has the hour that daylight saving gives, and lacks the one that it takes', () => {
  const nights: WorkingHours = { timeZone: 'Europe/Berlin', week: { sun: [['00:00', '06:00']] } }
  const worked = (date: string) =>
    workingTimeBetween(at(`${date}T00:00:00Z`) - 12 * HOUR_MS, at(`${date}T23:00:00Z`), nights) / HOUR_MS
  expect([worked('2026-03-22'), worked('2026-03-29'), worked('2026-10-25')]).toEqual([6, 5, 7])
})

test('without hours work never stops', () => {
  expect(addWorkingTime(5, 10, undefined)).toBe(15)
  expect(workingTimeBetween(5, 15, undefined)).toBe(10)
})

const zones = ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Pacific/Apia']
const time = fc.integer({ min: 0, max: 48 }).map((half) => {
  const hour = String(Math.floor(half / 2)).padStart(2, '0')
  return `${hour}:${half % 2 ? '30' : '00'}`
})
const spans = fc
  .uniqueArray(time, { minLength: 2, maxLength: 4 })
  .map((times) => times.sort())
  .map((times) => (times.length < 4 ? [[times[0]!, times[1]!]] : [times.slice(0, 2), times.slice(2, 4)]))
  .map((list) => list as [string, string][])
const hours = fc.record({
  timeZone: fc.constantFrom(...zones),
  week: fc.record({ sun: spans, mon: spans, wed: spans, sat: spans }),
  daysOff: fc.constant<string[]>(['2026-03-28', '2026-11-01']),
})
/** About the changes of the clocks, north and south. */
const instant = fc
  .tuple(
    fc.constantFrom('2026-03-08', '2026-03-29', '2026-04-05', '2026-10-04', '2026-10-25', '2026-11-01'),
    fc.integer({ min: -3 * 1440, max: 3 * 1440 }),
  )
  .map(([date, minutes]) => at(`${date}T00:00:00Z`) + minutes * MINUTE_MS)

/** Minute by minute, by what the clocks of the zone show. */
function slowly(from: number, to: number, { timeZone, week, daysOff = [] }: WorkingHours): number {
  const shows = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    weekday: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  })
  let worked = 0
  for (let now = from; now < to; now += MINUTE_MS) {
    const parts = Object.fromEntries(shows.formatToParts(now).map(({ type, value }) => [type, value]))
    const clock = `${parts['hour']}:${parts['minute']}`
    const weekday = parts['weekday']!.toLowerCase().slice(0, 3) as keyof typeof week
    const isOff = daysOff.includes(`${parts['year']}-${parts['month']}-${parts['day']}`)
    if (!isOff && (week[weekday] ?? []).some(([begin, end]) => clock >= begin && clock < end))
      worked += MINUTE_MS
  }
  return worked
}

test('it is what one counts minute by minute, through every change of the clocks that spans do not begin or end in', () => {
  fc.assert(
    fc.property(hours, instant, fc.integer({ min: 0, max: 3 * 1440 }), (team, from, minutes) => {
      const to = from + minutes * MINUTE_MS
      // A clock that is set back shows an hour twice: a span that ends within it ends the first time.
      fc.pre(!touchesChange(team))
      expect(workingTimeBetween(from, to, team)).toBe(slowly(from, to, team))
    }),
    { numRuns: 150 },
  )
})

function touchesChange({ week }: WorkingHours): boolean {
  return Object.values(week).some((list) =>
    list!.some((span) => span.some((clock) => clock > '00:00' && clock < '03:30')),
  )
}

test('what is added is found again between', () => {
  fc.assert(
    fc.property(hours, instant, fc.integer({ min: 0, max: 40 * 60 }), (team, from, minutes) => {
      const to = addWorkingTime(from, minutes * MINUTE_MS, team)
      expect(workingTimeBetween(from, to, team)).toBe(minutes * MINUTE_MS)
    }),
    { numRuns: 300 },
  )
})
