const DAY_MS = 86_400_000

/** The day so many days before now, as `2026-11-22`, in UTC. @param now milliseconds since 1970-01-01 UTC */
export function daysAgo(days: number, now: number): string {
  return new Date(now - days * DAY_MS).toISOString().slice(0, 10)
}
