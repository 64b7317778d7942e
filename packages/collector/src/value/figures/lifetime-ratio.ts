// A promoter's lifetime value over a detractor's, and whether it is where published ones are.

import { lifetimeValue } from '@innerloop/shared/lifetime-value'
import { Z_95 } from '../../statistics/normal.ts'
import { varianceOf } from '../../statistics/mean.ts'
import type { Lifetime } from '../value-result.ts'
import { FEWEST } from './estimates.ts'
import { DISCOUNT, type Outcome, type Outcomes, yearly } from './outcomes.ts'

/** By industry, as Bain & Company have it ("Are You Experienced?", 2015): a vendor's claim, not a law. */
export const PUBLISHED = { low: 6, high: 14 }
type Range = { low: number; high: number }

/** Of each class so many must have left, or the length of their stay is a guess. */
const FEWEST_LEFT = 5

/**
 * With the 95% interval of its logarithm by the delta method: the variances of both margins and both shares of leavers,
 * each relative to its square, add up.
 *
 * @param range with which it is compared
 * @returns null where a class has too few customers or leavers, or no margin
 * @see Lehmann and Casella, Theory of Point Estimation, 1.8
 */
export function lifetimeRatio(
  { classes, perYear, isChurnKnown }: Outcomes,
  range = PUBLISHED,
): Lifetime | null {
  const [detractor, , promoter] = classes
  if (!isChurnKnown || ![detractor, promoter].every(isEnough)) return null
  const ltv = ({ worth, churn }: Outcome, discount: number) =>
    lifetimeValue({ margin: worth.mean, churn: yearly(churn.hits / churn.n, perYear), discount })
  const ratio = ltv(promoter, 0) / ltv(detractor, 0)
  const spread = Math.sqrt(relativeVariance(promoter, perYear) + relativeVariance(detractor, perYear))
  const interval = { low: ratio * Math.exp(-Z_95 * spread), high: ratio * Math.exp(Z_95 * spread) }
  return {
    ratio,
    discountedRatio: ltv(promoter, DISCOUNT) / ltv(detractor, DISCOUNT),
    interval,
    range,
    verdict: placeOf(interval, range),
  }
}

function isEnough({ churn, worth }: Outcome): boolean {
  return churn.hits >= FEWEST_LEFT && churn.hits < churn.n && worth.n >= FEWEST && worth.mean > 0
}

function relativeVariance({ churn, worth }: Outcome, perYear: number): number {
  const share = churn.hits / churn.n
  const slope = (perYear * (1 - share) ** (perYear - 1)) / yearly(share, perYear)
  const ofChurn = (slope ** 2 * share * (1 - share)) / churn.n
  return varianceOf(worth) / worth.n / worth.mean ** 2 + ofChurn
}

function placeOf({ low, high }: Range, range: Range): Lifetime['verdict'] {
  if (high < range.low) return 'below'
  if (low > range.high) return 'above'
  return low >= range.low && high <= range.high ? 'inside' : 'cannot-tell'
}
