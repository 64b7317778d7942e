// Who answers is not who was asked, in more than one respect, and only each respect's shares of all customers are known.

export type Cell = {
  /** By dimension, as { plan: 'pro', device: 'phone' }. */
  values: Readonly<Record<string, string>>
  /** Answers. */
  n: number
}

/** By dimension the share of each value; shares of a dimension add up to 1. */
export type Margins = Readonly<Record<string, Readonly<Record<string, number>>>>

export type Raked = {
  /** Of one answer of each cell, in their order; the mean over the answers is 1. */
  weights: number[]
  rounds: number
  /** How far the weighted shares still are from the stated ones, at most. */
  off: number
}

const MOST_ROUNDS = 200
const CLOSE = 1e-10

/**
 * Weights with which every dimension's shares are as stated: one dimension after another is put right, until all are.
 *
 * @param cells with values that all have a stated share above 0, and each stated value in one of them
 * @see Deming and Stephan, On a least squares adjustment of a sampled frequency table when the expected marginal totals are
 *   known, The Annals of Mathematical Statistics 11, 1940
 */
export function rake(cells: readonly Cell[], margins: Margins): Raked {
  const n = cells.reduce((sum, cell) => sum + cell.n, 0)
  const weights = cells.map(() => 1)
  let rounds = 0
  let off = Infinity
  while (off > CLOSE && rounds < MOST_ROUNDS) {
    off = 0
    for (const [dimension, shares] of Object.entries(margins)) {
      const sums = sharesOf(cells, weights, dimension, n)
      for (const [at, { values }] of cells.entries()) {
        const value = values[dimension]!
        const now = sums.get(value)!
        off = Math.max(off, Math.abs(now - shares[value]!))
        weights[at]! *= shares[value]! / now
      }
    }
    rounds += 1
  }
  return { weights, rounds, off }
}

function sharesOf(
  cells: readonly Cell[],
  weights: readonly number[],
  dimension: string,
  n: number,
): Map<string, number> {
  const sums = new Map<string, number>()
  for (const [at, cell] of cells.entries()) {
    const value = cell.values[dimension]!
    sums.set(value, (sums.get(value) ?? 0) + (cell.n * weights[at]!) / n)
  }
  return sums
}
