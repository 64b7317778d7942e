// A phone whose clock is wrong by more than ten minutes is put right; nobody answers in the future, or before 1970.

const TOLERANCE_MS = 10 * 60_000

/**
 * @param shownAt what the device says, like all arguments in milliseconds since 1970-01-01 UTC
 * @param sentAt the device's clock when the request was sent
 * @param receivedAt the collector's clock when it arrived
 */
export function correctClock(shownAt: number, sentAt: number, receivedAt: number): number {
  const skewMs = receivedAt - sentAt
  const corrected = Math.abs(skewMs) > TOLERANCE_MS ? shownAt + skewMs : shownAt
  return Math.min(Math.max(corrected, 0), receivedAt)
}
