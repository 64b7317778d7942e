// The interval of a score by inverting its test: all scores that the answers do not contradict.

import { edgeOf } from './edge-of.ts'
import { normalQuantile } from './normal-quantile.ts'
import type { Classes } from './nps-interval.ts'

/**
 * The score interval of NPS, on the scale from −1 to 1: a score is in it where the variance that it would have, at the
 * likeliest shares with that score, makes the answers unsurprising.
 *
 * @see Tango, Equivalence test and confidence interval for the difference in proportions for the paired-sample design,
 *   Statistics in Medicine 17, 1998, whose difference of two shares of one sample NPS is
 */
export function scoreInterval(counts: Classes, confidence = 0.95): { low: number; high: number } {
  const { detractors, passives, promoters } = counts
  const n = detractors + passives + promoters
  const z = normalQuantile(1 - (1 - confidence) / 2)
  const observed = (promoters - detractors) / n
  const surprise = (score: number) => {
    const variance = varianceAt(counts, score) / n
    return variance <= 0
      ? observed === score
        ? 0
        : Infinity
      : Math.abs(observed - score) / Math.sqrt(variance)
  }
  return {
    low: edgeOf(observed, -1, (score) => surprise(score) <= z),
    high: edgeOf(observed, 1, (score) => surprise(score) <= z),
  }
}

/** Of one answer, at the likeliest shares among those with that score. */
function varianceAt(counts: Classes, score: number): number {
  return 2 * likeliestDetractors(counts, score) + score - score * score
}

/**
 * The share of detractors that makes the answers likeliest, of all shares with one score s: the q that maximises
 * d ln q + p ln(q + s) + m ln(1 − 2q − s), the root of a quadratic.
 */
export function likeliestDetractors({ detractors, passives, promoters }: Classes, score: number): number {
  const n = detractors + passives + promoters
  const a = 2 * n
  const b = (2 * n - promoters + detractors) * score - promoters - detractors
  const c = -detractors * score * (1 - score)
  return (Math.sqrt(Math.max(0, b * b - 4 * a * c)) - b) / (2 * a)
}
