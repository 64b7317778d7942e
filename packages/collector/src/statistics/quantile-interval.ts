import { Z_95 } from './normal.ts'

/**
 * Between which values of a sample, by their rank from 1, the quantile of the population lies. Assumes nothing about
 * how the values are spread.
 *
 * @param n size of the sample
 * @param share 0 … 1
 * @returns null while the sample is too small to have an end on both sides
 * @see Conover, Practical Nonparametric Statistics, 3rd edition 1999, section 3.2: normal approximation of the binomial,
 *   here rounded outwards
 */
export function quantileInterval(
  n: number,
  share: number,
  z: number = Z_95,
): { low: number; high: number } | null {
  const margin = z * Math.sqrt(n * share * (1 - share))
  const low = Math.floor(n * share - margin)
  const high = Math.ceil(n * share + margin)
  return low >= 1 && high <= n && low < high ? { low, high } : null
}
