import { twoSidedNormalP } from './normal.ts'

/**
 * Wilcoxon's rank-sum test (Mann and Whitney's U) of counts by ordered class: normal approximation with the correction
 * for ties, without one for continuity.
 *
 * @param a and b counts of the classes from worst to best, as many on each side
 * @returns the chance that one of b answered better than one of a, ties halved, and the two-sided p
 * @see Lehmann, Nonparametrics, 1975, section 1.4
 */
export function rankSum(a: readonly number[], b: readonly number[]): { better: number; p: number } {
  const [n, m] = [sumOf(a), sumOf(b)]
  let below = 0
  let wins = 0
  let ties = 0
  for (const [at, of] of a.entries()) {
    wins += b[at]! * (below + of / 2)
    below += of
    ties += (of + b[at]!) ** 3 - (of + b[at]!)
  }
  const all = n + m
  const variance = ((n * m) / 12) * (all + 1 - ties / (all * (all - 1)))
  const p = variance === 0 ? 1 : twoSidedNormalP((wins - (n * m) / 2) / Math.sqrt(variance))
  return { better: wins / (n * m), p }
}

function sumOf(all: readonly number[]): number {
  return all.reduce((total, one) => total + one, 0)
}
