import type { Metric } from '@innerloop/shared/scale-of'

/** From where on a score is a good one: 9–10 of 10, 4–5 of 5, 5–7 of 7. */
const GOOD: Record<Metric, number> = { nps: 9, csat: 4, ces: 5 }

/** @param scores counts of the scores 0, 1, … 10 */
export function goodOf(metric: Metric, scores: readonly number[]): { hits: number; n: number } {
  return { hits: sum(scores.slice(GOOD[metric])), n: sum(scores) }
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0)
}
