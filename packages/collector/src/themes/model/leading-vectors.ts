import { type Dense, dense, type Sparse, timesTransposed, transposedTimes } from './sparse.ts'

const STEPS = 12

/**
 * The leading right singular vectors of a matrix, one a row, with their singular values: by orthogonal iteration from its
 * fullest columns, so that the same matrix always gives the same. A start for more, not the last digit: where singular
 * values are close, they are still mixed.
 *
 * @see Golub and Van Loan, Matrix Computations, 4th edition, 2013, section 8.2.4
 */
export function leadingVectors(matrix: Sparse, count: number): { values: number[]; vectors: Dense } {
  let vectors = fullestColumns(matrix, count)
  let values: number[] = []
  for (let step = 0; step < STEPS; step += 1) {
    vectors = transposedTimes(timesTransposed(matrix, vectors), matrix)
    values = orthonormalise(vectors).map((length) => Math.sqrt(length))
  }
  return { values, vectors }
}

function fullestColumns({ rows, width }: Sparse, count: number): Dense {
  const sums = new Float64Array(width)
  for (const { at, values } of rows) at.forEach((column, one) => (sums[column]! += values[one]!))
  const fullest = [...sums.keys()].sort((a, b) => sums[b]! - sums[a]! || a - b)
  const start = dense(count, width)
  for (let k = 0; k < count; k += 1) start.cells[k * width + fullest[k]!] = 1
  return start
}

/** By Gram and Schmidt, twice, as once loses digits. @returns the lengths before */
function orthonormalise({ height, width, cells }: Dense): number[] {
  return Array.from({ length: height }, (_, k) => {
    const row = cells.subarray(k * width, (k + 1) * width)
    for (let again = 0; again < 2; again += 1)
      for (let other = 0; other < k; other += 1) {
        const before = cells.subarray(other * width, (other + 1) * width)
        const along = dot(row, before)
        for (let at = 0; at < width; at += 1) row[at]! -= along * before[at]!
      }
    const length = Math.sqrt(dot(row, row))
    if (length > 1e-12) for (let at = 0; at < width; at += 1) row[at]! /= length
    else row.fill(0)
    return length
  })
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let at = 0; at < a.length; at += 1) sum += a[at]! * b[at]!
  return sum
}
