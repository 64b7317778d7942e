import type { Metric } from '@innerloop/shared/scale-of'

type Scores = readonly number[]

/** Of one answer, in the units of the metric; never 0, as few answers may be all alike. */
export function varianceOf(metric: Metric, scores: Scores): number {
  const counted = scores.map((count, score) => ({ count, value: valueOf(metric, score) }))
  const n = sum(scores)
  const padded = n + 1
  const mean = sum(counted.map(({ count, value }) => count * value)) / Math.max(1, n)
  const squares = sum(counted.map(({ count, value }) => count * (value - mean) ** 2))
  return (squares + USUAL_VARIANCE[metric]) / padded
}

/** What a score adds to the mean that the metric is. */
function valueOf(metric: Metric, score: number): number {
  if (metric === 'nps') return score >= 9 ? 100 : score >= 7 ? 0 : -100
  return metric === 'csat' ? (score >= 4 ? 100 : 0) : score
}

const USUAL_VARIANCE = { nps: 6000, csat: 2500, ces: 2 } as const

export function sizeOf(scores: Scores): number {
  return sum(scores)
}

function sum(all: readonly number[]): number {
  return all.reduce((total, one) => total + one, 0)
}
