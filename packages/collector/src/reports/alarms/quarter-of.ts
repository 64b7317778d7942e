import { addDays } from '../../counts/add-days.ts'

/**
 * The quarter of the year that a day is in, and the half year before it. Each answer is thus watched once, against answers
 * that were given before.
 *
 * @example quarterOf('2026-11-22') // { quarter: 2026-10-01 … 2026-12-31, baseline: 2026-04-01 … 2026-09-30 }
 */
export function quarterOf(day: string) {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))]
  const first = month - ((month - 1) % 3)
  const from = firstOf(year, first)
  return {
    quarter: { from, to: addDays(firstOf(year, first + 3), -1) },
    baseline: { from: firstOf(year, first - 6), to: addDays(from, -1) },
  }
}

function firstOf(year: number, month: number): string {
  return new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 10)
}
