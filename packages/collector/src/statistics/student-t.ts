import { incompleteBeta } from './incomplete-beta.ts'

/**
 * How likely a value of Student's t distribution is at least so far from 0.
 *
 * @param df degrees of freedom, at least 1, need not be whole
 */
export function twoSidedTP(t: number, df: number): number {
  return incompleteBeta(df / (df + t * t), df / 2, 1 / 2)
}

/** The t that is passed, on either side, with that probability. @param p above 0, at most 1 */
export function twoSidedT(p: number, df: number): number {
  let low = 0
  let high = 1
  while (twoSidedTP(high, df) > p) high *= 2
  for (let step = 0; step < 100; step += 1) {
    const middle = (low + high) / 2
    if (twoSidedTP(middle, df) > p) low = middle
    else high = middle
  }
  return (low + high) / 2
}
