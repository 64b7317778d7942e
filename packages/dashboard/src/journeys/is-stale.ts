import type { Journey } from '@innerloop/shared'

const DAY_MS = 86_400_000
/** As in the shared contract, whose values are not loaded here. */
const STALE_AFTER_DAYS = 180

/** @param now milliseconds since 1970-01-01 UTC */
export function isStale(
  { staleAfterDays = STALE_AFTER_DAYS }: Pick<Journey, 'staleAfterDays'>,
  changedAt: string | null,
  now: number,
): boolean {
  return changedAt !== null && now - Date.parse(changedAt) > staleAfterDays * DAY_MS
}
