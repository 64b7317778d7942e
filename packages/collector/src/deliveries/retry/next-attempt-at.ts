// What could not be delivered is tried ten times over three days, sooner at first; the last attempt is the last.

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

/** Between one attempt and the next: the example of Standard Webhooks. */
const PAUSES = [
  5 * SECOND,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
]

export const MOST_ATTEMPTS = PAUSES.length + 1

/** A pause is up to a fifth longer, so that what failed together does not come back together. */
const JITTER = 0.2
const LONGEST_WAIT = 24 * HOUR

type Circumstances = {
  now: number
  /** From 0 up to, but not, 1. */
  random: () => number
  /** What the receiver asks for; it may make a pause longer, up to a day, and never shorter. */
  retryAfterMs?: number | undefined
}

/**
 * When to try next, after so many attempts. Undefined: no more.
 *
 * @param attempts how many were made; 0 gives `now`
 */
export function nextAttemptAt(
  attempts: number,
  { now, random, retryAfterMs = 0 }: Circumstances,
): number | undefined {
  if (attempts <= 0) return now
  const pause = PAUSES[attempts - 1]
  if (pause === undefined) return undefined
  const wanted = Math.max(pause, Math.min(retryAfterMs, LONGEST_WAIT))
  return now + Math.round(wanted * (1 + JITTER * random()))
}
