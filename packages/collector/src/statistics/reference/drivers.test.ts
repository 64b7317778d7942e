import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { adjustedR2, driverMeasures, regressionCoefficients } from '../driver-measures.ts'
import { correlationsOf, explainedBy, shapleyShares } from '../drivers.ts'
import { relativeWeights } from '../relative-weights.ts'
import { figuresOf } from '../testing/figures-of.ts'
import reference from './statistics.json' with { type: 'json' }

const { expectFigures, given, left } = figuresOf(reference.drivers)

test('what moves the rating in R’s data set attitude, by nine measures', () => {
  const lines = readFileSync(new URL('attitude.csv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
  const rows = lines.slice(1).map((line) => line.split(',').map(Number))
  const correlations = correlationsOf(rows)
  const { r2, betas, first, last, pratt, car, inflation } = driverMeasures(correlations)
  const lmg = shapleyShares(correlations)
  const weights = relativeWeights(correlations)
  const ours = {
    n: rows.length,
    R2: r2,
    adjR2: adjustedR2(r2, rows.length, betas.length),
    predictors: lines[0]!.replaceAll('"', '').split(',').slice(1),
    coef: regressionCoefficients(rows, betas),
    std_beta: betas,
    lmg,
    lmg_pct: lmg.map((share) => share / r2),
    johnson_rw: weights,
    genizi: weights,
    first,
    last,
    pratt,
    car,
    r_xy: correlations.withScore,
    Rxx: correlations.among,
    vif: inflation,
  }
  for (const [key, figure] of Object.entries(ours)) expectFigures(`attitude/${key}`, figure)
  for (const shares of [lmg, weights, pratt, car])
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(r2, 12)
})

test('two drivers by hand', () => {
  const { r1, r2, r12 } = reference.drivers.two_pred
  given('two_pred/r1', 'two_pred/r2', 'two_pred/r12')
  const correlations = {
    withScore: [r1, r2],
    among: [
      [1, r12],
      [r12, 1],
    ],
  }
  expectFigures('two_pred/R2', explainedBy(correlations, [0, 1]))
  expectFigures('two_pred/lmg', shapleyShares(correlations))
  expectFigures('two_pred/johnson_rw', relativeWeights(correlations))
})

test('every figure of this part was compared', () => {
  expect(left()).toEqual([])
})
