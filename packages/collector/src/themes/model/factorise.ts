// Groups of words that go together: the matrix of comments and words as a sum of few parts, none of which takes away.

import { startFactors } from './start-factors.ts'
import { type Dense, type Sparse, timesTransposed, transposedTimes } from './sparse.ts'

/** What a comment has of each part, a row each; and what a part has of each word. */
export type Factors = { weights: Dense; parts: Dense }

const STEPS = 60

/**
 * Non-negative matrix factorisation. Nothing is left to chance: it begins from the singular vectors of the matrix, and
 * goes on by hierarchical alternating least squares.
 *
 * @see Lee and Seung, Learning the parts of objects by non-negative matrix factorization, Nature 401, 1999; the steps:
 *   Cichocki and Phan, Fast local algorithms for large scale nonnegative matrix factorizations, IEICE E92-A, 2009
 */
export function factorise(matrix: Sparse, count: number): Factors {
  const { weights, parts } = startFactors(matrix, count)
  for (let step = 0; step < STEPS; step += 1) {
    const wanted = timesTransposed(matrix, parts)
    improve({ ...weights, item: count, part: 1, items: weights.height }, wanted, gramOfRows(parts))
    const hoped = transposedTimes(weights, matrix)
    improve({ ...parts, item: 1, part: parts.width, items: parts.width }, hoped, gramOfColumns(weights))
  }
  return { weights, parts }
}

/** Where a factor's cells are: so far apart are two items, and two parts of an item. */
type Side = { cells: Float64Array; items: number; item: number; part: number }

/** Each part of each item in turn becomes the best that it can be while all else stays. */
function improve({ cells, items, item, part }: Side, wanted: Dense, gram: Dense): void {
  const count = gram.width
  for (let at = 0; at < items; at += 1)
    for (let k = 0; k < count; k += 1) {
      const own = gram.cells[k * count + k]!
      if (own < 1e-12) continue
      let reached = 0
      for (let j = 0; j < count; j += 1) reached += cells[at * item + j * part]! * gram.cells[j * count + k]!
      const cell = at * item + k * part
      cells[cell] = Math.max(0, cells[cell]! + (wanted.cells[cell]! - reached) / own)
    }
}

function gramOfRows({ height, width, cells }: Dense): Dense {
  return gramOf({ cells, items: width, item: 1, part: width }, height)
}

function gramOfColumns({ height, width, cells }: Dense): Dense {
  return gramOf({ cells, items: height, item: width, part: 1 }, width)
}

function gramOf({ cells, items, item, part }: Side, count: number): Dense {
  const gram = new Float64Array(count * count)
  for (let at = 0; at < items; at += 1)
    for (let k = 0; k < count; k += 1) {
      const one = cells[at * item + k * part]!
      if (one === 0) continue
      for (let j = 0; j < count; j += 1) gram[k * count + j]! += one * cells[at * item + j * part]!
    }
  return { height: count, width: count, cells: gram }
}
