// Digests come at 8 in the morning of the reader's own day: each day, and on Mondays.

const DAY_MS = 86_400_000
const HOUR = 8

/**
 * The last 8 o'clock that a digest was due at, by or at an instant.
 *
 * @param now milliseconds since 1970-01-01 UTC
 * @param timeZone IANA name
 * @example lastDigestAt(Date.parse('2026-11-23T12:00Z'), 'Europe/Berlin', 'day') // 2026-11-23T07:00Z
 */
export function lastDigestAt(now: number, timeZone: string, every: 'day' | 'week'): number {
  for (let back = 0; back < 9; back += 1) {
    const at = eightOClockOn(now - back * DAY_MS, timeZone)
    if (at <= now && (every === 'day' || weekdayOf(at, timeZone) === 'Mon')) return at
  }
  throw new RangeError(`No morning before ${now} in ${timeZone}`)
}

/** 8 o'clock of the day, in that zone, that the instant is in. Where clocks skip it, the instant that takes its place. */
function eightOClockOn(instant: number, timeZone: string): number {
  const { year, month, day } = partsOf(instant, timeZone)
  const wanted = Date.UTC(year, month - 1, day, HOUR)
  // Twice: the first guess may lie on the other side of a change of the clocks.
  const first = wanted - offsetAt(wanted, timeZone)
  return wanted - offsetAt(first, timeZone)
}

function offsetAt(instant: number, timeZone: string): number {
  const { year, month, day, hour, minute } = partsOf(instant, timeZone)
  return Date.UTC(year, month - 1, day, hour, minute) - Math.floor(instant / 60_000) * 60_000
}

function partsOf(instant: number, timeZone: string) {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
  }).formatToParts(instant)
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((one) => one.type === type)!.value)
  return {
    year: part('year'),
    month: part('month'),
    day: part('day'),
    hour: part('hour'),
    minute: part('minute'),
  }
}

function weekdayOf(instant: number, timeZone: string): string {
  return new Intl.DateTimeFormat('en', { timeZone, weekday: 'short' }).format(instant)
}
