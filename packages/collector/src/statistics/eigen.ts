/** Columns of `vectors` belong to `values`. */
export type Eigen = { values: number[]; vectors: number[][] }

const SWEEPS = 100

/**
 * Eigenvalues and eigenvectors of a symmetric matrix, by Jacobi's rotations.
 *
 * @see Golub and Van Loan, Matrix Computations, 4th edition, 2013, section 8.5
 */
export function eigenOf(symmetric: readonly (readonly number[])[]): Eigen {
  const matrix = symmetric.map((row) => [...row])
  const size = matrix.length
  const vectors = matrix.map((_, a) => matrix.map((__, b) => (a === b ? 1 : 0)))
  for (let sweep = 0; sweep < SWEEPS && offDiagonal(matrix) > 1e-30; sweep += 1)
    for (let p = 0; p < size; p += 1) for (let q = p + 1; q < size; q += 1) rotate(matrix, vectors, p, q)
  return { values: matrix.map((row, at) => row[at]!), vectors }
}

function rotate(matrix: number[][], vectors: number[][], p: number, q: number): void {
  const off = matrix[p]![q]!
  if (off === 0) return
  const theta = (matrix[q]![q]! - matrix[p]![p]!) / (2 * off)
  const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.hypot(theta, 1))
  const c = 1 / Math.hypot(t, 1)
  const s = t * c
  for (const row of [...matrix, ...vectors]) {
    const [left, right] = [row[p]!, row[q]!]
    row[p] = c * left - s * right
    row[q] = s * left + c * right
  }
  const [upper, lower] = [matrix[p]!, matrix[q]!]
  for (let at = 0; at < matrix.length; at += 1) {
    const [above, below] = [upper[at]!, lower[at]!]
    upper[at] = c * above - s * below
    lower[at] = s * above + c * below
  }
}

function offDiagonal(matrix: readonly (readonly number[])[]): number {
  let sum = 0
  for (const [a, row] of matrix.entries())
    for (const [b, value] of row.entries()) if (a !== b) sum += value ** 2
  return sum
}
