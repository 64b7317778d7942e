import { words } from './words.ts'
import { formatAgo } from './format.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

/** How long ago something was. What a fast clock puts into the future is "just now". */
export function ago(iso: string, now: number): string {
  const age = now - Date.parse(iso)
  if (age < MINUTE_MS) return words.answers.justNow
  if (age < HOUR_MS) return formatAgo(Math.floor(age / MINUTE_MS), 'minute')
  if (age < DAY_MS) return formatAgo(Math.floor(age / HOUR_MS), 'hour')
  if (age < 30 * DAY_MS) return formatAgo(Math.floor(age / DAY_MS), 'day')
  if (age < 365 * DAY_MS) return formatAgo(Math.floor(age / (30 * DAY_MS)), 'month')
  return formatAgo(Math.floor(age / (365 * DAY_MS)), 'year')
}
