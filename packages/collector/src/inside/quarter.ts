// Of when employees answered only the quarter of a year is kept: `2026-Q4`.

const QUARTERS = 4
const MONTHS = 3

/** @param day as `2026-11-22` */
export function quarterOf(day: string): string {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / MONTHS)}`
}

/** @example quarterBefore('2026-Q1', 2) // '2025-Q3' */
export function quarterBefore(quarter: string, quarters: number): string {
  const at = QUARTERS * Number(quarter.slice(0, 4)) + Number(quarter.slice(6)) - 1 - quarters
  return `${String(Math.floor(at / QUARTERS)).padStart(4, '0')}-Q${(at % QUARTERS) + 1}`
}

/** Its first and last day. */
export function daysOfQuarter(quarter: string): { from: string; to: string } {
  const year = Number(quarter.slice(0, 4))
  const first = MONTHS * (Number(quarter.slice(6)) - 1)
  const dayOf = (month: number, day: number) =>
    new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10)
  return { from: dayOf(first, 1), to: dayOf(first + MONTHS, 0) }
}
