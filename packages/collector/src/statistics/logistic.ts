import { solve } from './solve.ts'

/** Weights of a logistic model: that of the intercept first. */
export type Weights = readonly number[]

type Case = (at: number) => { features: readonly number[]; isHit: boolean }

/** How far weights are pulled towards 0: as a normal prior of variance 1 / 0.1 would. The intercept is not. */
const RIDGE = 0.1
const MOST_STEPS = 50

/** @example likelihoodOf([0, 1], [0]) // 0.5 */
export function likelihoodOf([intercept = 0, ...weights]: Weights, features: readonly number[]): number {
  const sum = features.reduce((total, feature, at) => total + feature * weights[at]!, intercept)
  return 1 / (1 + Math.exp(-sum))
}

/**
 * Logistic regression by Newton's method (iteratively reweighted least squares), with a ridge penalty so weak that it
 * matters only where the cases could be told apart completely and the weights would grow for ever.
 *
 * @param size how many cases there are, of both outcomes
 * @see Hastie, Tibshirani, Friedman, The Elements of Statistical Learning, 4.4.1; le Cessie and van Houwelingen, 1992
 */
export function fitLogistic(size: number, features: number, caseAt: Case): Weights {
  const wide = features + 1
  const weights = new Array<number>(wide).fill(0)
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const gradient = new Float64Array(wide)
    const curvature = Array.from({ length: wide }, () => new Float64Array(wide))
    for (let at = 0; at < size; at += 1) {
      const one = caseAt(at)
      const row = [1, ...one.features]
      const p = likelihoodOf(weights, one.features)
      row.forEach((value, i) => {
        gradient[i]! += value * ((one.isHit ? 1 : 0) - p)
        row.forEach((other, j) => (curvature[i]![j]! += value * other * p * (1 - p)))
      })
    }
    for (let i = 1; i < wide; i += 1) {
      gradient[i]! -= RIDGE * weights[i]!
      curvature[i]![i]! += RIDGE
    }
    const change = solve(curvature, gradient)
    change.forEach((value, i) => (weights[i]! += value))
    if (Math.max(...change.map(Math.abs)) < 1e-9) break
  }
  return weights
}
