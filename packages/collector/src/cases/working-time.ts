// Clocks of cases run while the team works, by its own wall clock: nights, free days and the hours that daylight saving
// takes or gives are reckoned as they are there.

import type { Weekday, WorkingHours } from '@innerloop/shared'

const DAY_MS = 86_400_000
const MINUTE_MS = 60_000
const WEEKDAYS: readonly Weekday[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
/** Whoever has no working day in ten years has none. */
const MOST_DAYS = 3660

type Span = { from: number; to: number }

/**
 * The instant at which so much working time has gone by.
 *
 * @param from milliseconds since 1970-01-01 UTC
 * @param ms of work, not negative; 0 gives `from`
 * @param hours without them work never stops
 * @returns milliseconds since 1970-01-01 UTC; for hours that never come, ten years later
 * @example addWorkingTime(fridayEvening, 3_600_000, nineToFive) // Monday, 10:00
 */
export function addWorkingTime(from: number, ms: number, hours: WorkingHours | undefined): number {
  if (!hours || ms <= 0) return from + Math.max(ms, 0)
  let left = ms
  for (const span of spansFrom(from, hours)) {
    const begin = Math.max(span.from, from)
    const worked = Math.max(span.to - begin, 0)
    if (worked >= left) return begin + left
    left -= worked
  }
  return from + MOST_DAYS * DAY_MS
}

/**
 * How much working time lies between two instants.
 *
 * @param from milliseconds since 1970-01-01 UTC
 * @param to the same, not before `from`
 * @returns milliseconds
 */
export function workingTimeBetween(from: number, to: number, hours: WorkingHours | undefined): number {
  if (!hours) return Math.max(to - from, 0)
  let worked = 0
  for (const span of spansFrom(from, hours)) {
    if (span.from >= to) break
    worked += Math.max(Math.min(span.to, to) - Math.max(span.from, from), 0)
  }
  return worked
}

/** The spans of work from the day of an instant on, in order. */
function* spansFrom(from: number, { timeZone, week, daysOff = [] }: WorkingHours): Generator<Span> {
  const off = new Set(daysOff)
  // Counted in UTC, where all days are alike; the day before takes in whoever is behind it.
  const first = Math.floor((from + offsetAt(from, timeZone)) / DAY_MS) * DAY_MS
  for (let day = first; day < first + MOST_DAYS * DAY_MS; day += DAY_MS) {
    const date = new Date(day)
    if (off.has(date.toISOString().slice(0, 10))) continue
    for (const [begin, end] of week[WEEKDAYS[date.getUTCDay()]!] ?? []) {
      const span = { from: instantAt(day, begin, timeZone), to: instantAt(day, end, timeZone) }
      if (span.to > span.from) yield span
    }
  }
}

/** The instant at which the zone's clocks show that time on that day; one that they skip is that of the change. */
function instantAt(day: number, time: string, timeZone: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  const shown = day + (hour * 60 + minute) * MINUTE_MS
  const before = offsetAt(shown - DAY_MS, timeZone)
  const after = offsetAt(shown + DAY_MS, timeZone)
  const early = shown - before
  if (before === after || offsetAt(early, timeZone) === before) return early
  const late = shown - after
  return offsetAt(late, timeZone) === after ? late : changeBetween(late, early, timeZone)
}

/** When the offset changes; both are less than a day apart. */
function changeBetween(from: number, to: number, timeZone: string): number {
  let [low, high] = [Math.min(from, to), Math.max(from, to)]
  const before = offsetAt(low, timeZone)
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (offsetAt(middle, timeZone) === before) low = middle
    else high = middle
  }
  return high
}

const formatters = new Map<string, Intl.DateTimeFormat>()

/** What the zone's clocks show beyond UTC, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  const whole = Math.floor(instant / 1000) * 1000
  const parts = formatterOf(timeZone).formatToParts(whole)
  const part = (type: string) => Number(parts.find((one) => one.type === type)!.value)
  const shown = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  )
  return shown - whole
}

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  formatters.set(timeZone, made)
  return made
}
