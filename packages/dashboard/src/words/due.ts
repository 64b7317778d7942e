import { formatAgo } from './format.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

/** How far an instant is from now, in either direction: "in 3 hours", "2 days ago". */
export function due(iso: string, now: number): string {
  const left = now - Date.parse(iso)
  const size = Math.abs(left)
  if (size < HOUR_MS) return formatAgo(Math.trunc(left / MINUTE_MS), 'minute')
  if (size < 2 * DAY_MS) return formatAgo(Math.trunc(left / HOUR_MS), 'hour')
  return formatAgo(Math.trunc(left / DAY_MS), 'day')
}
