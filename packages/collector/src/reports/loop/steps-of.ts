// The loop from question to outcome: of the cases of a period, how many took each step, and how long after the one before.

import { quantile } from '../../statistics/quantile.ts'
import type { LoopSteps } from './loop-report.ts'

/** Milliseconds since 1970-01-01 UTC; null where it has not come to that. */
export type Followed = {
  openedAt: number
  /** When the first message about it arrived. */
  routedAt: number | null
  contactedAt: number | null
  resolvedAt: number | null
  verifiedAt: number | null
  toldAt: number | null
}

/** @param prompts how many were shown, and answered */
export function stepsOf(prompts: { asked: number; answered: number }, cases: readonly Followed[]): LoopSteps {
  const stepOf = (since: (one: Followed) => number | null, at: (one: Followed) => number | null) => {
    const took = cases.flatMap((one) => {
      const reached = at(one)
      // A step that was left out is measured from the one before it.
      return reached === null ? [] : Math.max(0, reached - (since(one) ?? one.openedAt))
    })
    const sorted = took.sort((a, b) => a - b)
    return { n: sorted.length, medianMs: quantile(sorted, 0.5), p90Ms: quantile(sorted, 0.9) }
  }
  return {
    ...prompts,
    cases: cases.length,
    routed: stepOf(
      ({ openedAt }) => openedAt,
      ({ routedAt }) => routedAt,
    ),
    contacted: stepOf(
      ({ openedAt }) => openedAt,
      ({ contactedAt }) => contactedAt,
    ),
    resolved: stepOf(
      ({ contactedAt }) => contactedAt,
      ({ resolvedAt }) => resolvedAt,
    ),
    verified: stepOf(
      ({ resolvedAt }) => resolvedAt,
      ({ verifiedAt }) => verifiedAt,
    ),
    told: stepOf(
      ({ verifiedAt }) => verifiedAt,
      ({ toldAt }) => toldAt,
    ),
  }
}
