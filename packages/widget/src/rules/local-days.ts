const DAY_MS = 86_400_000

/**
 * The calendar days of one time zone, as days since 1970-01-01; instants in milliseconds since then, in UTC.
 *
 * @throws RangeError where the browser does not know the time zone
 */
export function createLocalDays(timeZone: string | undefined) {
  const format = new Intl.DateTimeFormat('en-US', { timeZone })

  function dayAt(instant: number): number {
    const [month, day, year] = format.format(instant).split('/').map(Number) as [number, number, number]
    return Date.UTC(year, month - 1, day) / DAY_MS
  }

  /** The first instant of the day, or of the next where the zone skips it. No clock is a day ahead of UTC or behind. */
  function startOf(day: number): number {
    let before = (day - 1) * DAY_MS
    let start = (day + 1) * DAY_MS
    while (start - before > 1) {
      const middle = Math.floor((before + start) / 2)
      if (dayAt(middle) < day) before = middle
      else start = middle
    }
    return start
  }

  return { dayAt, startOf }
}

/** @param date as `2026-05-04` */
export function dayNumber(date: string): number {
  return Date.parse(date) / DAY_MS
}

/** The same day of a later month, or its last where it has no such day. */
export function addMonths(day: number, months: number): number {
  const date = new Date(day * DAY_MS)
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months]
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return Date.UTC(year, month, Math.min(date.getUTCDate(), lastOfMonth)) / DAY_MS
}
