// A response is counted under the calendar day at which it was shown, in the project's time zone.

const QUARTER_HOUR_MS = 900_000
const MOST_DAYS = 10_000
const zones = new Map<string, { format: Intl.DateTimeFormat; days: Map<number, string> }>()

/**
 * The calendar day as `2026-11-22`.
 *
 * @param instant milliseconds since 1970-01-01 UTC
 * @param timeZone an IANA name. All zones in use are whole quarter hours from UTC, so answers are kept by
 *   the quarter hour: formatting a date costs as much as storing a response
 */
export function dayOf(instant: number, timeZone: string): string {
  const { format, days } = zoneOf(timeZone)
  const slot = Math.floor(instant / QUARTER_HOUR_MS)
  const known = days.get(slot)
  if (known) return known
  const day = format.format(instant)
  if (days.size > MOST_DAYS) days.clear()
  days.set(slot, day)
  return day
}

function zoneOf(timeZone: string) {
  const known = zones.get(timeZone)
  if (known) return known
  // Swedish writes dates as ISO 8601 does.
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })
  const zone = { format, days: new Map<number, string>() }
  zones.set(timeZone, zone)
  return zone
}
