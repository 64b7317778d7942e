// An endpoint that says it is gone is paused at once; one that took nothing for five days, although it was tried
// again and again, is paused too. Whoever owns it is told, and takes it up again by hand.

import type { DeliveryResult } from '../delivery-result.ts'

export type EndpointAttempt = Pick<DeliveryResult, 'outcome' | 'reason'> & { at: number }

export type EndpointVerdict =
  { paused: false } | { paused: true; reason: 'gone' | 'failing'; failingSince: number; attempts: number }

const DAY = 86_400_000
/** As many as one delivery takes: a single quiet week with one lost message pauses nothing. */
const FEWEST_ATTEMPTS = 10

/**
 * @param history attempts at one endpoint over all its deliveries, in any order
 * @param options.days of failure that pause it. Default: 5
 * @param options.resumedAt when somebody took it up again; what was before no longer counts
 */
export function judgeEndpoint(
  history: readonly EndpointAttempt[],
  { days = 5, resumedAt = 0 }: { days?: number; resumedAt?: number } = {},
): EndpointVerdict {
  const counted = history.filter(({ at }) => at >= resumedAt)
  const lastSuccess = Math.max(
    ...counted.filter(({ outcome }) => outcome === 'delivered').map(({ at }) => at),
    -1,
  )
  const failures = counted.filter(({ at }) => at > lastSuccess).sort((a, b) => a.at - b.at)
  const [first, last] = [failures[0], failures.at(-1)]
  if (!first || !last) return { paused: false }
  const failing = { failingSince: first.at, attempts: failures.length }
  if (failures.some(({ reason }) => reason === 'gone')) return { paused: true, reason: 'gone', ...failing }
  if (failures.length >= FEWEST_ATTEMPTS && last.at - first.at >= days * DAY)
    return { paused: true, reason: 'failing', ...failing }
  return { paused: false }
}
