// Intervals of NPS in closed form. The product's own is the adjusted Wald interval; the others are there to be compared.

import { normalQuantile } from './normal-quantile.ts'
import { twoSidedT } from './student-t.ts'

export type Classes = { detractors: number; passives: number; promoters: number }

/** Added to detractors, passives and promoters. */
export type PseudoAnswers = readonly [detractors: number, passives: number, promoters: number]

/** What the product adds: NPS keeps its 95% coverage from five answers on, and where all answers are alike. */
export const ROCKS: PseudoAnswers = [0.75, 1.5, 0.75]

/** Not clipped to the scale from −1 to 1. */
type Found = { nps: number; error: number; low: number; high: number }

/** The score on the scale from −1 to 1, and the variance of one answer: p + d − (p − d)². */
export function npsMoments({ detractors, passives, promoters }: Classes) {
  const n = detractors + passives + promoters
  const nps = (promoters - detractors) / n
  return { n, nps, variance: (promoters + detractors) / n - nps ** 2 }
}

/**
 * NPS ± z √(variance / n), after pseudo-answers were added; without any it is the Wald interval, too short for few answers.
 *
 * @see Rocks, Interval Estimation for the "Net Promoter Score", The American Statistician 70(4), 2016; arXiv 1601.07235
 */
export function adjustedWald(classes: Classes, added: PseudoAnswers = ROCKS, confidence = 0.95): Found {
  const { n, nps, variance } = npsMoments(withAdded(classes, added))
  const error = Math.sqrt(variance / n)
  return { nps, error, ...around(nps, normalQuantile((1 + confidence) / 2) * error) }
}

/**
 * As of a mean of the numbers −1, 0 and 1, by Student's t with n − 1 degrees of freedom.
 *
 * @returns null below two answers
 * @see Student, Biometrika 6, 1908
 */
export function trinomialT(classes: Classes, confidence = 0.95): Found | null {
  const { n, nps, variance } = npsMoments(classes)
  if (n < 2) return null
  const error = Math.sqrt(variance / (n - 1))
  return { nps, error, ...around(nps, twoSidedT(1 - confidence, n - 1) * error) }
}

export function withAdded(classes: Classes, [down, flat, up]: PseudoAnswers): Classes {
  return {
    detractors: classes.detractors + down,
    passives: classes.passives + flat,
    promoters: classes.promoters + up,
  }
}

function around(centre: number, margin: number) {
  return { low: centre - margin, high: centre + margin }
}
