// Reports speak of days, of weeks that begin on Monday, and of calendar months.

export type Period = 'day' | 'week' | 'month'

const DAY_MS = 86_400_000

/**
 * The first day of the period that a day belongs to.
 *
 * @param day as `2026-11-22`
 * @example periodOf('2026-11-22', 'week') // '2026-11-16'
 */
export function periodOf(day: string, by: Period): string {
  if (by === 'day') return day
  if (by === 'month') return `${day.slice(0, 7)}-01`
  const instant = Date.parse(`${day}T00:00:00Z`)
  const daysSinceMonday = (new Date(instant).getUTCDay() + 6) % 7
  return new Date(instant - daysSinceMonday * DAY_MS).toISOString().slice(0, 10)
}
