import { twoSidedNormalP } from './normal.ts'

/**
 * The standard normal value below which a share of the distribution lies.
 *
 * @param share between 0 and 1
 * @example normalQuantile(0.975) // 1.959963984540054
 */
export function normalQuantile(share: number): number {
  if (share === 0.5) return 0
  const tail = Math.min(share, 1 - share)
  let low = 0
  let high = 40
  for (let step = 0; step < 200 && high - low > 1e-15 * high; step += 1) {
    const middle = (low + high) / 2
    if (twoSidedNormalP(middle) / 2 > tail) low = middle
    else high = middle
  }
  const z = (low + high) / 2
  return share < 0.5 ? -z : z
}
