import { expect, test } from 'vitest'
import { createRandom } from '../../statistics/random.ts'
import { eigenOf } from '../../statistics/eigen.ts'
import { factorise, type Factors } from './factorise.ts'
import { leadingVectors } from './leading-vectors.ts'
import type { Sparse } from './sparse.ts'

const sparse = (cells: number[][]): Sparse => ({
  width: cells[0]!.length,
  rows: cells.map((row) => {
    const at = Int32Array.from(row.keys()).filter((column) => row[column] !== 0)
    return { at, values: Float64Array.from(at, (column) => row[column]!) }
  }),
})

function missedBy({ weights, parts }: Factors, cells: number[][]): number {
  let sum = 0
  cells.forEach((row, i) =>
    row.forEach((cell, j) => {
      for (let k = 0; k < parts.height; k += 1)
        cell -= weights.cells[i * parts.height + k]! * parts.cells[k * parts.width + j]!
      sum += cell ** 2
    }),
  )
  return Math.sqrt(sum)
}

const random = createRandom(7)
const PARTS = [
  [1, 2, 0, 0, 0, 0, 0.1],
  [0, 0, 3, 1, 0, 0, 0],
  [0, 0, 0, 0, 2, 2, 0.2],
]
/** Each row is of one part, or of two. */
const mixed = Array.from({ length: 40 }, (_, row) => {
  const [a, b] = [row % 3, (row * 7) % 3]
  const [x, y] = [random(), random()]
  return PARTS[0]!.map((_cell, at) => x * PARTS[a]![at]! + y * PARTS[b]![at]!)
})

test('what is a sum of three parts is taken apart into these three', () => {
  const found = factorise(sparse(mixed), 3)
  expect([...found.weights.cells, ...found.parts.cells].every((cell) => cell >= 0)).toBe(true)
  expect(missedBy(found, mixed)).toBeLessThan(0.02 * Math.hypot(...mixed.flat()))
  const leading = [0, 1, 2].map((k) => {
    const part = [...found.parts.cells.subarray(k * 7, (k + 1) * 7)]
    return part.indexOf(Math.max(...part))
  })
  expect([1, 2].filter((word) => leading.includes(word))).toHaveLength(2)
  expect(leading.some((word) => word === 4 || word === 5)).toBe(true)
})

test('the same comes of the same, and no more parts than there are do no harm', () => {
  expect(factorise(sparse(mixed), 3)).toEqual(factorise(sparse(mixed), 3))
  expect(missedBy(factorise(sparse(mixed), 6), mixed)).toBeLessThan(0.05 * Math.hypot(...mixed.flat()))
})

test('leading vectors are those of an independent way to find them', () => {
  const cells = mixed.map((row) => row.map((cell, at) => cell * [9, 9, 4, 4, 1, 1, 1][at]!))
  const { values, vectors } = leadingVectors(sparse(cells), 2)
  const columns = cells[0]!.keys()
  const gram = [...columns].map((a) =>
    cells[0]!.map((_, b) => cells.reduce((sum, row) => sum + row[a]! * row[b]!, 0)),
  )
  const eigen = eigenOf(gram)
  const order = [...eigen.values.keys()].sort((a, b) => eigen.values[b]! - eigen.values[a]!)
  for (const k of [0, 1]) {
    expect(values[k]! ** 2 / eigen.values[order[k]!]!).toBeCloseTo(1, 6)
    const along = eigen.vectors.reduce(
      (sum, row, at) => sum + row[order[k]!]! * vectors.cells[k * 7 + at]!,
      0,
    )
    expect(Math.abs(along)).toBeCloseTo(1, 5)
  }
})
