// How many answers it takes until a score is known closely enough, and how long that will be.

import { normalQuantile } from './normal-quantile.ts'

type Wanted = {
  /** Shares of promoters and detractors, 0 … 1, as they are or are expected to be. */
  promoters: number
  detractors: number
  /** Half the length of the interval, on the scale from −1 to 1: 0.05 is five points. */
  margin: number
  /** 0.95, say. */
  confidence?: number
}

/**
 * So many answers give an interval of that length.
 *
 * @see n = z² (p + d − (p − d)²) / m², the variance of a difference of two shares of one multinomial sample
 * @example sampleSizeFor({ promoters: 0.5, detractors: 0.2, margin: 0.05 }) // 938
 */
export function sampleSizeFor(wanted: Wanted): number {
  return Math.ceil(exactSampleSizeFor(wanted))
}

/** The same before it is rounded up. */
export function exactSampleSizeFor({ promoters, detractors, margin, confidence = 0.95 }: Wanted): number {
  const variance = answerVariance({ promoters, detractors })
  return (normalQuantile(1 - (1 - confidence) / 2) ** 2 * variance) / margin ** 2
}

/** Of one answer, on the scale −1, 0, 1. */
export function answerVariance({ promoters, detractors }: Pick<Wanted, 'promoters' | 'detractors'>): number {
  return promoters + detractors - (promoters - detractors) ** 2
}

type Comparison = {
  /** Variance of one answer on the scale −1, 0, 1. */
  variance: number
  /** The difference that is to be told from none, on that scale. */
  difference: number
  /** How likely it is to be found if it is there, 0.8 as a rule. */
  power?: number
}

/** So many answers on each side tell a difference from none at the 5% level. */
export function sampleSizeToTell({ variance, difference, power = 0.8 }: Comparison): number {
  const z = normalQuantile(0.975) + normalQuantile(power)
  return Math.ceil((2 * variance * z ** 2) / difference ** 2)
}

/** In days; Infinity where nobody answers. @param perDay answers a day */
export function daysUntil(n: number, have: number, perDay: number): number {
  if (have >= n) return 0
  return perDay > 0 ? Math.ceil((n - have) / perDay) : Infinity
}

type Growing = { variance: number; perDay: number }

type Detection = {
  /** That is to be told from none, in the units of the square root of the variances. */
  difference: number
  /** Of what does not change any more: the sum of each side's variance by its number of answers. */
  fixed: number
  /** The sides that answers still come to: the variance of one answer, and answers a day. */
  growing: readonly Growing[]
  power?: number
}

/**
 * How many days of answers tell a difference from none at the 5% level, where some sides grow and some are what they are.
 *
 * @returns Infinity where no number of days does: what was before is too little
 * @see the variance of a sum of independent means, Σ σ²/n, brought down to (difference / (z₀.₉₇₅ + z_power))²
 */
export function daysToTell({ difference, fixed, growing, power = 0.8 }: Detection): number {
  const z = normalQuantile(0.975) + normalQuantile(power)
  const allowed = (difference / z) ** 2 - fixed
  const perDay = growing.reduce((sum, { variance, perDay }) => sum + variance / perDay, 0)
  return allowed > 0 ? Math.ceil(perDay / allowed) : Infinity
}

/** The smallest difference that is found with that power, of sides that have the variances by their numbers of answers. */
export function smallestToTell(errors: readonly number[], power = 0.8): number {
  const z = normalQuantile(0.975) + normalQuantile(power)
  return z * Math.sqrt(errors.reduce((sum, error) => sum + error, 0))
}
