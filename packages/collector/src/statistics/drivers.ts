// What moves the score: each driver's share of what all of them together explain. Association, not cause.

import { solve } from './solve.ts'

/** Correlations: of each driver with the score, and of the drivers with each other. */
export type Correlations = { withScore: readonly number[]; among: readonly (readonly number[])[] }

/** Beyond so many drivers the orders are too many; relative weights take their place. */
export const MOST_SHAPLEY = 14

/**
 * @param rows one for each answer: the score first, then the drivers, all numbers
 * @throws RangeError where a column does not vary
 */
export function correlationsOf(rows: readonly (readonly number[])[]): Correlations {
  const width = rows[0]!.length
  const means = Array.from({ length: width }, (_, at) => mean(rows.map((row) => row[at]!)))
  const centred = rows.map((row) => row.map((value, at) => value - means[at]!))
  const product = (a: number, b: number) => centred.reduce((sum, row) => sum + row[a]! * row[b]!, 0)
  const sizes = Array.from({ length: width }, (_, at) => Math.sqrt(product(at, at)))
  if (sizes.some((size) => size === 0)) throw new RangeError('A column that does not vary explains nothing')
  const correlation = (a: number, b: number) => (a === b ? 1 : product(a, b) / (sizes[a]! * sizes[b]!))
  const drivers = Array.from({ length: width - 1 }, (_, at) => at + 1)
  return {
    withScore: drivers.map((driver) => correlation(0, driver)),
    among: drivers.map((a) => drivers.map((b) => correlation(a, b))),
  }
}

/** The share of the score's variance that some drivers explain together, 0 … 1. */
export function explainedBy({ withScore, among }: Correlations, drivers: readonly number[]): number {
  if (drivers.length === 0) return 0
  const matrix = drivers.map((a) => Float64Array.from(drivers, (b) => among[a]![b]!))
  const weights = solve(
    matrix,
    Float64Array.from(drivers, (driver) => withScore[driver]!),
  )
  return drivers.reduce((sum, driver, at) => sum + weights[at]! * withScore[driver]!, 0)
}

/**
 * Each driver's share of R², averaged over all orders in which the drivers could enter: Shapley values, which add up to R².
 *
 * @param correlations of 14 drivers at most
 * @throws RangeError of more
 * @see Lindeman, Merenda and Gold, Introduction to Bivariate and Multivariate Analysis, 1980, pages 119 ff.
 */
export function shapleyShares(correlations: Correlations): number[] {
  const count = correlations.withScore.length
  if (count > MOST_SHAPLEY)
    throw new RangeError(`${count} drivers have too many orders; use relative weights`)
  const explained = new Float64Array(2 ** count)
  for (let set = 1; set < explained.length; set += 1)
    explained[set] = explainedBy(correlations, membersOf(set, count))
  return Array.from({ length: count }, (_, driver) => {
    let share = 0
    for (let set = 0; set < explained.length; set += 1)
      if (!(set & (1 << driver)))
        share +=
          ordersWith(membersOf(set, count).length, count) *
          (explained[set | (1 << driver)]! - explained[set]!)
    return share
  })
}

function membersOf(set: number, count: number): number[] {
  return Array.from({ length: count }, (_, at) => at).filter((at) => set & (1 << at))
}

/** The share of all orders in which just a set of that size comes before. */
function ordersWith(size: number, count: number): number {
  return (factorial(size) * factorial(count - size - 1)) / factorial(count)
}

function factorial(n: number): number {
  return n < 2 ? 1 : n * factorial(n - 1)
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
