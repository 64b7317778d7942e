// Figures of the reference once more, by a library that has nothing to do with it or with us: its series for beta and t stop at
// some 1e-8.

import { readFileSync } from 'node:fs'
import jstat from 'jstat'
import { expect, test } from 'vitest'
import { chiSquare } from './chi-square.ts'
import { adjustedR2, driverMeasures, regressionCoefficients } from './driver-measures.ts'
import { correlationsOf } from './drivers.ts'
import { incompleteBeta } from './incomplete-beta.ts'
import { normalQuantile } from './normal-quantile.ts'
import { normalBelow } from './normal.ts'
import reference from './reference/statistics.json' with { type: 'json' }
import { twoSidedT, twoSidedTP } from './student-t.ts'
import { wilson } from './wilson.ts'

const { normal, studentt, chisquare, beta, models } = jstat.jStat
const { npsDifferences, proportions, drivers } = reference

test('the χ² of two sides, and the p of a Welch t', () => {
  for (const { a, b, chisq, chisq_df, chisq_p, welch_t, welch_df, welch_p } of [
    npsDifferences.T1_n300,
    npsDifferences.T3_degenerate,
  ]) {
    const theirs = 1 - chisquare.cdf(chisq, chisq_df)
    expect(theirs).toBeCloseTo(chisq_p, 9)
    expect(chiSquare([a, b]).p).toBeCloseTo(theirs, 9)
    const theirP = 2 * studentt.cdf(-Math.abs(welch_t), welch_df)
    expect(theirP).toBeCloseTo(welch_p, 7)
    expect(twoSidedTP(welch_t, welch_df)).toBeCloseTo(theirP, 7)
  }
})

test('the interval of the CES mean', () => {
  const { mean, sd, n, t_ci: limits } = proportions.ces
  const t = studentt.inv(0.975, n - 1)
  expect(mean - (t * sd) / Math.sqrt(n)).toBeCloseTo(limits[0]!, 6)
  expect(twoSidedT(0.05, n - 1)).toBeCloseTo(t, 6)
})

test('the regression of attitude: weights, R² and adjusted R²', () => {
  const lines = readFileSync(new URL('reference/attitude.csv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
  const rows = lines.slice(1).map((line) => line.split(',').map(Number))
  const theirs = models.ols(
    rows.map((row) => row[0]!),
    rows.map((row) => [1, ...row.slice(1)]),
  )
  const { r2, betas } = driverMeasures(correlationsOf(rows))
  const ours = regressionCoefficients(rows, betas)
  for (const [at, coefficient] of theirs.coef.entries()) {
    expect(coefficient).toBeCloseTo(drivers.attitude.coef[at]!, 8)
    expect(ours[at]).toBeCloseTo(coefficient, 8)
  }
  expect(theirs.R2).toBeCloseTo(drivers.attitude.R2, 9)
  expect(r2).toBeCloseTo(theirs.R2, 9)
  expect(adjustedR2(r2, rows.length, betas.length)).toBeCloseTo(theirs.adjust_R2, 9)
})

test('the limits of Wilson’s interval are where the normal test gives way', () => {
  for (const { x, n, ci } of proportions.wilson) {
    const { low } = wilson(x, n)
    if (low === 0) continue
    const z = (x / n - low) / Math.sqrt((low * (1 - low)) / n)
    expect(1 - normal.cdf(z, 0, 1)).toBeCloseTo(0.025, 7)
    expect(low).toBeCloseTo(ci[0]!, 9)
  }
})

test('the distributions that all of it rests on', () => {
  for (const x of [-3.1, -0.4, 0, 0.7, 2.6]) expect(normalBelow(x)).toBeCloseTo(normal.cdf(x, 0, 1), 9)
  for (const p of [0.001, 0.2, 0.5, 0.975]) expect(normalQuantile(p)).toBeCloseTo(normal.inv(p, 0, 1), 7)
  for (const [x, a, b] of [
    [0.3, 2, 5],
    [0.9, 0.5, 1.5],
    [0.52, 150, 140],
  ] as const)
    expect(incompleteBeta(x, a, b)).toBeCloseTo(beta.cdf(x, a, b), 7)
})
