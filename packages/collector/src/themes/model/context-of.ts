// Which words keep company: comments are too short to be told apart by counts of their words alone.

import type { Sparse, SparseRow } from './sparse.ts'

/** A word's own share in its row, so that words said alone have a place too. */
const OWN = 0.5
const FEWEST_TOGETHER = 2
/** So many times as often as by chance. */
const LIFT = 1.5

/**
 * A row for each word: how close it is to each other, by the cosine of the comments that have them, and the more often it
 * is said the more it weighs.
 *
 * @param documents the columns of the words of each comment, once each
 * @see Shi et al., Short-text topic modeling via non-negative matrix factorization enriched with local word-context
 *   correlations, WWW 2018
 */
export function contextOf(documents: readonly (readonly number[])[], width: number): Sparse {
  const together = new Map<number, number>()
  const alone = new Float64Array(width)
  for (const columns of documents)
    for (const one of columns) {
      alone[one]! += 1
      for (const other of columns)
        if (other !== one) {
          const pair = one * width + other
          together.set(pair, (together.get(pair) ?? 0) + 1)
        }
    }
  const near: [column: number, closeness: number][][] = Array.from({ length: width }, (_, at) => [[at, OWN]])
  for (const [pair, n] of together) {
    const [one, other] = [Math.floor(pair / width), pair % width]
    const byChance = (alone[one]! * alone[other]!) / documents.length
    if (n >= FEWEST_TOGETHER && n > LIFT * byChance)
      near[one]!.push([other, n / Math.sqrt(alone[one]! * alone[other]!)])
  }
  // In one order, whatever order the comments come in: sums are rounded alike.
  for (const row of near) row.sort(([a], [b]) => a - b)
  return { width, rows: near.map((row, at) => rowOf(row, Math.sqrt(alone[at]!))) }
}

function rowOf(near: readonly [column: number, closeness: number][], weight: number): SparseRow {
  return {
    at: Int32Array.from(near, ([column]) => column),
    values: Float64Array.from(near, ([, closeness]) => weight * closeness),
  }
}
