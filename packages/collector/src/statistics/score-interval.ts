// The interval of a score by inverting its test: all scores that the answers do not contradict.

import { normalQuantile } from './normal-quantile.ts'

type Counts = { detractors: number; passives: number; promoters: number }

/**
 * The score interval of NPS, on the scale from −1 to 1: a score is in it where the variance that it would have, at the
 * likeliest shares with that score, makes the answers unsurprising.
 *
 * @see Tango, Equivalence test and confidence interval for the difference in proportions for the paired-sample design,
 *   Statistics in Medicine 17, 1998, whose difference of two shares of one sample NPS is
 */
export function scoreInterval(counts: Counts, confidence = 0.95): { low: number; high: number } {
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
    low: search(observed, -1, (score) => surprise(score) <= z),
    high: search(observed, 1, (score) => surprise(score) <= z),
  }
}

/** Of one answer, at the likeliest shares among those with that score. */
function varianceAt({ detractors, passives, promoters }: Counts, score: number): number {
  const n = detractors + passives + promoters
  // The share of detractors maximises d ln q + p ln(q + s) + m ln(1 − 2q − s): a quadratic in q.
  const a = 2 * n
  const b = (2 * n - promoters + detractors) * score - promoters - detractors
  const c = -detractors * score * (1 - score)
  const q = (Math.sqrt(Math.max(0, b * b - 4 * a * c)) - b) / (2 * a)
  return 2 * q + score - score * score
}

/** From a score that is in the interval towards the end of the scale, the last that is. */
function search(inside: number, end: number, isIn: (score: number) => boolean): number {
  if (isIn(end)) return end
  let [near, far] = [inside, end]
  for (let step = 0; step < 100; step += 1) {
    const middle = (near + far) / 2
    if (isIn(middle)) near = middle
    else far = middle
  }
  return (near + far) / 2
}
