const ZERO = 48
const MINUTE_MS = 60_000
const HOUR_MS = 3_600_000
const DAY_MS = 86_400_000
/** From the first of March of the year 0, as years are counted below, to 1970-01-01. */
const DAYS_BEFORE_1970 = 719_468

/**
 * The same as `Date.parse`, several times faster for what the wire takes.
 *
 * @param text a valid instant, as `2026-11-22T08:30:00.000Z`
 * @returns milliseconds since 1970-01-01 UTC
 */
export function instantOf(text: string): number {
  if (text.length !== 24) return Date.parse(text)
  const days = daysUntil(100 * twoAt(text, 0) + twoAt(text, 2), twoAt(text, 5), twoAt(text, 8))
  const seconds = 1000 * twoAt(text, 17) + 10 * twoAt(text, 20) + digitAt(text, 22)
  return days * DAY_MS + twoAt(text, 11) * HOUR_MS + twoAt(text, 14) * MINUTE_MS + seconds
}

/** Years begin in March here, so that the leap day is their last one and months follow one formula. */
function daysUntil(year: number, month: number, day: number): number {
  const years = month > 2 ? year : year - 1
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400)
  const monthsSinceMarch = (month + 9) % 12
  return 365 * years + leapDays + Math.floor((153 * monthsSinceMarch + 2) / 5) + day - 1 - DAYS_BEFORE_1970
}

function twoAt(text: string, index: number): number {
  return 10 * digitAt(text, index) + digitAt(text, index + 1)
}

function digitAt(text: string, index: number): number {
  return text.charCodeAt(index) - ZERO
}
