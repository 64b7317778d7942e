import { type Share, wilson } from './wilson.ts'

/**
 * How often a measure, as hours of waiting, was beyond what customers put up with: exactly at the limit is within it.
 *
 * @param values at least one; NaN is left out
 * @param isBreach which side of the limit is bad: above it by default
 * @see Wilson, Journal of the American Statistical Association 22, 1927, for the 95% interval of the share
 * @example breachesOf([3.9, 4, 12], 4) // { breaches: 1, n: 3, share: 0.33…, low: 0.06…, high: 0.79… }
 */
export function breachesOf(
  values: readonly number[],
  limit: number,
  isBreach: (value: number, limit: number) => boolean = (value) => value > limit,
): Share & { breaches: number; n: number } {
  const known = values.filter((value) => !Number.isNaN(value))
  const breaches = known.filter((value) => isBreach(value, limit)).length
  return { breaches, n: known.length, ...wilson(breaches, known.length) }
}
