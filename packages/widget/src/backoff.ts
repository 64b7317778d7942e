const FIRST_MS = 1000
const LONGEST_MS = 5 * 60_000
const LONGEST_WISH_MS = 24 * 3_600_000

/**
 * Between half and all of 1 s, 2 s, 4 s … 5 min.
 *
 * @param failures so far, from 0
 * @param random 0 … 1
 */
export function backoffMs(failures: number, random = Math.random()): number {
  return Math.min(FIRST_MS * 2 ** failures, LONGEST_MS) * (0.5 + random / 2)
}

/**
 * @param header the value of Retry-After: seconds or a date
 * @returns milliseconds, at most a day; 0 where the server asks for nothing
 * @see RFC 9110, section 10.2.3
 */
export function retryAfterMs(header: string | null, now: number): number {
  const ms = Number(header) * 1000 || Date.parse(header ?? '') - now
  return Math.min(Math.max(ms || 0, 0), LONGEST_WISH_MS)
}
