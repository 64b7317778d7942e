// A person's own change: their last score beside the one before it, of the same kind.

import type { LiveResponse } from '@innerloop/collector'

/** @param answers the newest first */
export function lastChangeOf(
  answers: readonly Pick<LiveResponse, 'score'>[],
): { before: number; after: number } | undefined {
  const scores = answers.flatMap(({ score }) => score ?? [])
  const [last] = scores
  const before = last && scores.slice(1).find(({ metric }) => metric === last.metric)
  return before && { before: before.value, after: last.value }
}
