// Who looks at a table of many segments finds some that differ by chance alone: p-values have to be judged together.

type Adjusted = { p: number; rank: number }

/**
 * By Holm's step-down method: the chance of even one false finding among all stays below the level.
 *
 * @param ps p-values, 0 … 1
 * @returns in the order of `ps`
 * @see Holm, A simple sequentially rejective multiple test procedure, Scandinavian Journal of Statistics 6, 1979
 */
export function holm(ps: readonly number[]): number[] {
  let most = 0
  return inOrder(ps, (sorted) =>
    sorted.map(({ p, rank }) => (most = Math.max(most, Math.min(1, p * (ps.length - rank))))),
  )
}

/** As `holm`, and never with more power than it. @see Bonferroni, 1936; Dunn, JASA 56, 1961 */
export function bonferroni(ps: readonly number[]): number[] {
  return ps.map((p) => Math.min(1, p * ps.length))
}

/**
 * By Benjamini and Hochberg: of what is found, the share that is false stays below the level on average.
 *
 * @param ps p-values, 0 … 1, independent or positively dependent
 * @returns in the order of `ps`
 * @see Benjamini and Hochberg, Journal of the Royal Statistical Society B 57, 1995
 */
export function benjaminiHochberg(ps: readonly number[]): number[] {
  return stepUp(ps, (rank) => ps.length / (rank + 1))
}

/** The same whatever the dependence. @see Benjamini and Yekutieli, The Annals of Statistics 29, 2001 */
export function benjaminiYekutieli(ps: readonly number[]): number[] {
  const sum = ps.reduce((total, _, index) => total + 1 / (index + 1), 0)
  return stepUp(ps, (rank) => (sum * ps.length) / (rank + 1))
}

/** As `holm` for independent p-values, with more power. @see Hochberg, Biometrika 75, 1988 */
export function hochberg(ps: readonly number[]): number[] {
  return stepUp(ps, (rank) => ps.length - rank)
}

function stepUp(ps: readonly number[], factor: (rank: number) => number): number[] {
  let least = 1
  return inOrder(ps, (sorted) =>
    sorted
      .toReversed()
      .map(({ p, rank }) => (least = Math.min(least, p * factor(rank))))
      .toReversed(),
  )
}

/** Adjusts p-values in rising order, and puts them back where they were. */
function inOrder(ps: readonly number[], adjust: (sorted: readonly Adjusted[]) => number[]): number[] {
  const order = ps.map((_, index) => index).sort((a, b) => ps[a]! - ps[b]!)
  const adjusted = adjust(order.map((index, rank) => ({ p: ps[index]!, rank })))
  const back = new Array<number>(ps.length)
  for (const [rank, index] of order.entries()) back[index] = adjusted[rank]!
  return back
}
