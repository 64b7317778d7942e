// For many drivers: the drivers are replaced by the uncorrelated ones nearest to them, and what those explain is given back.

import type { Correlations } from './drivers.ts'
import { eigenOf } from './eigen.ts'

/**
 * Each driver's share of R²; they add up to it.
 *
 * @see Johnson, A heuristic method for estimating the relative weight of predictor variables in multiple regression,
 *   Multivariate Behavioral Research 35, 2000: Λ = R^(1/2), β = Λ⁻¹ r, weights Λ² β²; the same as Genizi's, Statistica Sinica
 *   3, 1993
 */
export function relativeWeights({ withScore, among }: Correlations): number[] {
  const { values, vectors } = eigenOf(among)
  const count = withScore.length
  const root = (power: number) =>
    Array.from({ length: count }, (_, a) =>
      Array.from({ length: count }, (__, b) =>
        values.reduce((sum, value, at) => sum + vectors[a]![at]! * value ** power * vectors[b]![at]!, 0),
      ),
    )
  const near = root(0.5)
  const inverse = root(-0.5)
  const beta = inverse.map((row) => row.reduce((sum, value, at) => sum + value * withScore[at]!, 0))
  return near.map((row) => row.reduce((sum, value, at) => sum + value ** 2 * beta[at]! ** 2, 0))
}
