import type { Factors } from './factorise.ts'
import { leadingVectors } from './leading-vectors.ts'
import { dense, type Sparse, timesTransposed } from './sparse.ts'

/**
 * Of each pair of singular vectors the half with more in it, as a part and its weights have nothing below zero.
 *
 * @see Boutsidis and Gallopoulos, SVD based initialization: a head start for nonnegative matrix factorization, Pattern
 *   Recognition 41, 2008
 */
export function startFactors(matrix: Sparse, count: number): Factors {
  const { values, vectors } = leadingVectors(matrix, count)
  const left = timesTransposed(matrix, vectors)
  const weights = dense(matrix.rows.length, count)
  const parts = dense(count, matrix.width)
  for (let k = 0; k < count; k += 1) {
    const value = values[k]!
    if (value < 1e-9) continue
    const right = vectors.cells.subarray(k * matrix.width, (k + 1) * matrix.width)
    const own = Float64Array.from({ length: left.height }, (_, row) => left.cells[row * count + k]! / value)
    const halves = [1, -1].map((sign) => {
      const [u, v] = [half(own, sign), half(right, sign)]
      const [lengthU, lengthV] = [lengthOf(u), lengthOf(v)]
      return { u, v, lengthU, lengthV, mass: lengthU * lengthV }
    })
    const { u, v, lengthU, lengthV, mass } = halves[0]!.mass >= halves[1]!.mass ? halves[0]! : halves[1]!
    if (mass === 0) continue
    const scale = Math.sqrt(value * mass)
    u.forEach((one, row) => (weights.cells[row * count + k] = (scale * one) / lengthU))
    v.forEach((one, at) => (parts.cells[k * matrix.width + at] = (scale * one) / lengthV))
  }
  return { weights, parts }
}

function half(vector: Float64Array, sign: number): Float64Array {
  return vector.map((one) => Math.max(0, sign * one))
}

function lengthOf(vector: Float64Array): number {
  return Math.sqrt(vector.reduce((sum, one) => sum + one * one, 0))
}
