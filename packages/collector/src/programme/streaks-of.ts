// A self-check is worth something as a habit: how many months in a row somebody asked themselves.

import type { SelfCheck } from './self-check.ts'

export type Streak = {
  by: string
  last: string
  /** Months in a row up to this one, or up to the last while this one is not over. */
  months: number
  /** Nothing yet this month. */
  isDue: boolean
}

/** @param today as `2026-11-22` */
export function streaksOf(checks: readonly Pick<SelfCheck, 'by' | 'on'>[], today: string): Streak[] {
  const past = checks.filter(({ on }) => on <= today)
  const byPerson = Map.groupBy(past, ({ by }) => by.toLowerCase())
  const now = monthOf(today)
  return [...byPerson.values()]
    .map((own) => {
      const months = new Set(own.map(({ on }) => monthOf(on)))
      const isDue = !months.has(now)
      let length = 0
      for (let month = isDue ? now - 1 : now; months.has(month); month -= 1) length += 1
      const latest = own.reduce((a, b) => (b.on > a.on ? b : a))
      return { by: latest.by, last: latest.on, months: length, isDue }
    })
    .sort((a, b) => b.months - a.months || a.by.localeCompare(b.by))
}

function monthOf(day: string): number {
  return 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7))
}
