/** One row a document: which columns it has, and how much of each. */
export type SparseRow = { at: Int32Array; values: Float64Array }
export type Sparse = { rows: readonly SparseRow[]; width: number }

/** A dense matrix by rows. */
export type Dense = { height: number; width: number; cells: Float64Array }

export function dense(height: number, width: number): Dense {
  return { height, width, cells: new Float64Array(height * width) }
}

/** A · Bᵀ, where B has as many columns as A. */
export function timesTransposed({ rows }: Sparse, right: Dense): Dense {
  const product = dense(rows.length, right.height)
  rows.forEach(({ at, values }, row) => {
    for (let k = 0; k < right.height; k += 1) {
      let sum = 0
      for (let one = 0; one < at.length; one += 1)
        sum += values[one]! * right.cells[k * right.width + at[one]!]!
      product.cells[row * right.height + k] = sum
    }
  })
  return product
}

/** Bᵀ · A, where B has as many rows as A: one row for each column of B. */
export function transposedTimes(left: Dense, { rows, width }: Sparse): Dense {
  const product = dense(left.width, width)
  rows.forEach(({ at, values }, row) => {
    for (let k = 0; k < left.width; k += 1) {
      const weight = left.cells[row * left.width + k]!
      if (weight === 0) continue
      for (let one = 0; one < at.length; one += 1)
        product.cells[k * width + at[one]!]! += weight * values[one]!
    }
  })
  return product
}
