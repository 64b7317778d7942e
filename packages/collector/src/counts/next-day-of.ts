import { dayOf } from './day-of.ts'

const QUARTER_HOUR_MS = 900_000

/** When the next calendar day begins in the time zone; both instants in milliseconds since 1970-01-01 UTC. */
export function nextDayOf(instant: number, timeZone: string): number {
  const today = dayOf(instant, timeZone)
  let next = Math.floor(instant / QUARTER_HOUR_MS) * QUARTER_HOUR_MS
  while (dayOf(next, timeZone) === today) next += QUARTER_HOUR_MS
  return next
}
