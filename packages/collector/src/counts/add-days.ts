const DAY_MS = 86_400_000

/**
 * The day so many days later; earlier for a negative number.
 *
 * @example addDays('2026-02-27', 2) // '2026-03-01'
 */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)
}

/** From the first to the second, as a number of days. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS)
}
