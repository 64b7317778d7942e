import { Z_95 } from './normal.ts'

export type Share = { low: number; share: number; high: number }

/**
 * A share with its score interval.
 *
 * @param n at least 1
 * @see Wilson, Journal of the American Statistical Association 22, 1927
 */
export function wilson(hits: number, n: number, z: number = Z_95): Share {
  const share = hits / n
  const centre = (hits + z ** 2 / 2) / (n + z ** 2)
  const margin = (z / (n + z ** 2)) * Math.sqrt(n * share * (1 - share) + z ** 2 / 4)
  return { low: Math.max(0, centre - margin), share, high: Math.min(1, centre + margin) }
}
