import type { ScoreReport } from '@innerloop/collector'

const DAY_MS = 86_400_000

/** Every period from the first to the last, both as their first day (`2026-11-22`), without a hole. */
export function periodsBetween(first: string, last: string, by: ScoreReport['by']): string[] {
  const periods = [first]
  for (let day = after(first, by); day <= last; day = after(day, by)) periods.push(day)
  return periods
}

function after(day: string, by: ScoreReport['by']): string {
  const date = new Date(`${day}T00:00Z`)
  if (by === 'month') date.setUTCMonth(date.getUTCMonth() + 1)
  else date.setTime(date.getTime() + (by === 'week' ? 7 : 1) * DAY_MS)
  return date.toISOString().slice(0, 10)
}
