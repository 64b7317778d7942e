// A response is counted under the calendar day at which it was shown, in the project's time zone.

const QUARTER_HOUR_MS = 900_000
const formats = new Map<string, Intl.DateTimeFormat>()
const days = new Map<string, string>()

/**
 * The calendar day as `2026-11-22`.
 *
 * @param instant milliseconds since 1970-01-01 UTC
 * @param timeZone an IANA name. All zones in use are whole quarter hours from UTC, so answers are kept by
 *   the quarter hour: formatting a date costs as much as storing a response
 */
export function dayOf(instant: number, timeZone: string): string {
  const slot = `${Math.floor(instant / QUARTER_HOUR_MS)} ${timeZone}`
  const known = days.get(slot)
  if (known) return known
  const day = formatOf(timeZone).format(instant)
  if (days.size > 10_000) days.clear()
  days.set(slot, day)
  return day
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone)
  if (!format) {
    // Swedish writes dates as ISO 8601 does.
    format = new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
    formats.set(timeZone, format)
  }
  return format
}
