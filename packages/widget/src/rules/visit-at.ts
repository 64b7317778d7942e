// A visit ends after 30 minutes without a page or activity, in whatever tab. What lies ahead of a clock that was
// set back counts as now.

const PAUSE_MS = 30 * 60_000

/** Instants in milliseconds since 1970-01-01 UTC. */
export type Visit = {
  /** The first of all visits began. */
  firstAt: number
  /** How many there were, with this one. */
  count: number
  startedAt: number
  /** The last sign of the person. */
  seenAt: number
}

/** The visit to which a sign of the person belongs. */
export function visitAt(known: Visit | null | undefined, now: number): Visit {
  if (!known) return { firstAt: now, count: 1, startedAt: now, seenAt: now }
  const { firstAt, count, startedAt, seenAt } = known
  const goesOn = now - seenAt < PAUSE_MS
  return {
    firstAt: Math.min(firstAt, now),
    count: goesOn ? count : count + 1,
    startedAt: goesOn ? Math.min(startedAt, now) : now,
    seenAt: now,
  }
}
