// How much of the score the drivers explain together, and each of them; drawn again and again from the same answers, to
// say how far chance alone moves that.

import { type Correlations, explainedBy, MOST_SHAPLEY, shapleyShares } from '../statistics/drivers.ts'
import { twoSidedNormalP } from '../statistics/normal.ts'
import { quantile } from '../statistics/quantile.ts'
import { createRandom } from '../statistics/random.ts'
import { relativeWeights } from '../statistics/relative-weights.ts'
import { solve } from '../statistics/solve.ts'

/** What is to be explained: the score, or that it is a detractor's, or a promoter's. */
export const OUTCOMES = ['score', 'detractor', 'promoter'] as const
export type Outcome = (typeof OUTCOMES)[number]

export type Interval = { low: number; high: number }
export type Effect = {
  /** Of R², 0 … 1: a driver's Shapley share, or its relative weight beyond 14 drivers. */
  share: number
  shareInterval: Interval
  /** Change of the outcome with one unit more, the other drivers being equal: points, or a share of answers. */
  slope: number
  slopeInterval: Interval
  /** That there is none: of this driver alone, before it is judged beside the others. */
  p: number
}
export type Model = { explained: number; explainedInterval: Interval; effects: Effect[] }

const DRAWS = 200
const LOW = 0.025
const HIGH = 0.975

type Row = { score: number; values: readonly number[] }

/**
 * Linear regressions of each outcome on all drivers; of the two classes as linear probability models.
 *
 * @param rows with varying values of each driver
 * @see Grömping, Relative importance for linear regression in R, Journal of Statistical Software 17, 2006: shares with
 *   percentile intervals by the bootstrap; Efron and Tibshirani, An Introduction to the Bootstrap, 1993, chapter 13
 */
export function fitModels(rows: readonly Row[], seed = 1): Record<Outcome, Model> {
  const table = tableOf(rows)
  const all = fitAll(
    table,
    Uint32Array.from(rows, (_, at) => at),
  )!
  const random = createRandom(seed)
  const draws: Fits[] = []
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const fits = fitAll(
      table,
      Uint32Array.from(rows, () => Math.floor(random() * rows.length)),
    )
    // One in which a driver happens to be the same throughout tells nothing of it.
    if (fits) draws.push(fits)
  }
  return Object.fromEntries(
    OUTCOMES.map((outcome) => [
      outcome,
      modelOf(
        all[outcome],
        draws.map((fits) => fits[outcome]),
      ),
    ]),
  ) as Record<Outcome, Model>
}

type Fit = { explained: number; shares: number[]; slopes: number[] }
type Fits = Record<Outcome, Fit>

function modelOf(fit: Fit, draws: readonly Fit[]): Model {
  return {
    explained: fit.explained,
    explainedInterval: intervalOf(draws.map(({ explained }) => explained)),
    effects: fit.slopes.map((slope, at) => ({
      share: fit.shares[at]!,
      shareInterval: intervalOf(draws.map(({ shares }) => shares[at]!)),
      slope,
      slopeInterval: intervalOf(draws.map(({ slopes }) => slopes[at]!)),
      p: twoSidedNormalP(slope / deviation(draws.map(({ slopes }) => slopes[at]!))),
    })),
  }
}

function intervalOf(values: readonly number[]): Interval {
  const sorted = values.toSorted((a, b) => a - b)
  return { low: quantile(sorted, LOW) ?? 0, high: quantile(sorted, HIGH) ?? 0 }
}

function deviation(values: readonly number[]): number {
  const mean = values.reduce((sum, one) => sum + one, 0) / values.length
  return Math.sqrt(values.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (values.length - 1))
}

/** The outcomes first, then the drivers; each row after the other. */
type Table = { width: number; cells: Float64Array }

function tableOf(rows: readonly Row[]): Table {
  const width = OUTCOMES.length + rows[0]!.values.length
  const cells = new Float64Array(width * rows.length)
  for (const [at, { score, values }] of rows.entries())
    cells.set([score, Number(score <= 6), Number(score >= 9), ...values], at * width)
  return { width, cells }
}

function fitAll(table: Table, picked: Uint32Array): Fits | undefined {
  const covariance = covarianceOf(table, picked)
  const deviations = covariance.map((row, at) => Math.sqrt(row[at]!))
  const first = OUTCOMES.length
  if (deviations.slice(first).some((one) => !(one > 1e-12))) return undefined
  const drivers = Array.from({ length: table.width - first }, (_, at) => at + first)
  const correlation = (a: number, b: number) =>
    a === b ? 1 : covariance[a]![b]! / (deviations[a]! * deviations[b]!)
  const among = drivers.map((a) => drivers.map((b) => correlation(a, b)))
  const fits = OUTCOMES.map((outcome, at) => {
    // Everybody, or nobody, is of that class here: there is nothing to explain.
    if (!(deviations[at]! > 1e-12))
      return [outcome, { explained: 0, shares: drivers.map(() => 0), slopes: drivers.map(() => 0) }] as const
    const withScore = drivers.map((driver) => correlation(at, driver))
    const slopes = slopesOf({ withScore, among }).map(
      (slope, n) => (slope * deviations[at]!) / deviations[first + n]!,
    )
    return [outcome, { ...sharesOf({ withScore, among }), slopes }] as const
  })
  return Object.fromEntries(fits) as Fits
}

function sharesOf(correlations: Correlations): { explained: number; shares: number[] } {
  const every = correlations.withScore.map((_, at) => at)
  const shares = every.length > MOST_SHAPLEY ? relativeWeights(correlations) : shapleyShares(correlations)
  return { explained: explainedBy(correlations, every), shares }
}

function slopesOf({ withScore, among }: Correlations): number[] {
  return [
    ...solve(
      among.map((row) => Float64Array.from(row)),
      Float64Array.from(withScore),
    ),
  ]
}

function covarianceOf({ width, cells }: Table, picked: Uint32Array): Float64Array[] {
  const means = new Float64Array(width)
  for (const row of picked) for (let at = 0; at < width; at += 1) means[at]! += cells[row * width + at]!
  for (let at = 0; at < width; at += 1) means[at]! /= picked.length
  const covariance = Array.from({ length: width }, () => new Float64Array(width))
  const centred = new Float64Array(width)
  for (const row of picked) {
    for (let at = 0; at < width; at += 1) centred[at] = cells[row * width + at]! - means[at]!
    for (let a = 0; a < width; a += 1) {
      const line = covariance[a]!
      for (let b = a; b < width; b += 1) line[b]! += centred[a]! * centred[b]!
    }
  }
  for (let a = 0; a < width; a += 1) for (let b = 0; b < a; b += 1) covariance[a]![b] = covariance[b]![a]!
  return covariance
}
