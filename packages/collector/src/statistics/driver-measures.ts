// Other measures of what moves the score, beside the shares of R² that the product shows: each answers another question.

import { type Correlations, explainedBy } from './drivers.ts'
import { eigenOf } from './eigen.ts'
import { solve } from './solve.ts'

export type DriverMeasures = {
  r2: number
  /** Standardised regression weights. */
  betas: number[]
  /** What each explains alone: its squared correlation. */
  first: number[]
  /** What each adds after all others. */
  last: number[]
  /** Weight × correlation; adds up to R², may be negative. @see Pratt, 1987; Thomas, Hughes and Zumbo, 1998 */
  pratt: number[]
  /** Squared correlation-adjusted correlations; add up to R². @see Zuber and Strimmer, 2011 */
  car: number[]
  /** How much the other drivers swell the variance of each one's weight. @see Marquardt, 1970 */
  inflation: number[]
}

export function driverMeasures(correlations: Correlations): DriverMeasures {
  const { withScore, among } = correlations
  const all = withScore.map((_, at) => at)
  const r2 = explainedBy(correlations, all)
  const betas = regressionWeights(correlations)
  const without = (driver: number) => all.filter((one) => one !== driver)
  return {
    r2,
    betas,
    first: withScore.map((r) => r ** 2),
    last: all.map((driver) => r2 - explainedBy(correlations, without(driver))),
    pratt: betas.map((beta, at) => beta * withScore[at]!),
    car: adjustedCorrelations(correlations).map((omega) => omega ** 2),
    inflation: all.map(
      (driver) => 1 / (1 - explainedBy({ withScore: among[driver]!, among }, without(driver))),
    ),
  }
}

/** R² less what as many drivers of noise would explain. @see Ezekiel, Methods of Correlation Analysis, 1930 */
export function adjustedR2(r2: number, n: number, drivers: number): number {
  return 1 - ((1 - r2) * (n - 1)) / (n - drivers - 1)
}

/** In the units of score and drivers, the constant first. @param rows the score first, then the drivers */
export function regressionCoefficients(
  rows: readonly (readonly number[])[],
  betas: readonly number[],
): number[] {
  const columns = rows[0]!.map((_, at) => rows.map((row) => row[at]!))
  const means = columns.map((column) => column.reduce((sum, value) => sum + value, 0) / column.length)
  const spreads = columns.map((column, at) => Math.hypot(...column.map((value) => value - means[at]!)))
  const slopes = betas.map((beta, at) => (beta * spreads[0]!) / spreads[at + 1]!)
  return [means[0]! - slopes.reduce((sum, slope, at) => sum + slope * means[at + 1]!, 0), ...slopes]
}

function regressionWeights({ withScore, among }: Correlations): number[] {
  return [
    ...solve(
      among.map((row) => Float64Array.from(row)),
      Float64Array.from(withScore),
    ),
  ]
}

/** R^(−1/2) r: of each driver after the drivers were made uncorrelated, changing them as little as can be. */
function adjustedCorrelations({ withScore, among }: Correlations): number[] {
  const { values, vectors } = eigenOf(among)
  return among.map((_, a) =>
    withScore.reduce(
      (sum, r, b) =>
        sum +
        r *
          values.reduce(
            (root, value, at) => root + (vectors[a]![at]! * vectors[b]![at]!) / Math.sqrt(value),
            0,
          ),
      0,
    ),
  )
}
