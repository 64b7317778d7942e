// Whether two sides fall into classes alike, without any approximation.

import { logChoose } from './log-choose.ts'

/** Of equal likelihood but for rounding. */
const ALIKE = 1 + 1e-7

/**
 * Fisher's exact test, two-sided: of all tables with the same margins, the likelihood of those that are no likelier than
 * this one.
 *
 * @param a and b counts by class, as many on each side; some hundreds each at most with three classes
 * @see Fisher, The Logic of Inductive Inference, 1935; Freeman and Halton, Biometrika 38, 1951, for more than two classes
 */
export function fisherP(a: readonly number[], b: readonly number[]): number {
  const margins = a.map((count, at) => count + b[at]!)
  const n = sumOf(a)
  const whole = logChoose(sumOf(margins), n)
  const limit = Math.exp(logWays(margins, a) - whole) * ALIKE
  let p = 0
  for (const logs of tablesOf(margins, n, 0)) {
    const likelihood = Math.exp(logs - whole)
    if (likelihood <= limit) p += likelihood
  }
  return Math.min(1, p)
}

function logWays(margins: readonly number[], side: readonly number[]): number {
  return side.reduce((sum, count, at) => sum + logChoose(margins[at]!, count), 0)
}

/** The logarithm of the ways to deal `left` answers from the margins on from `at`, of each table. */
function* tablesOf(margins: readonly number[], left: number, at: number): Generator<number> {
  if (at === margins.length - 1) {
    if (left <= margins[at]!) yield logChoose(margins[at]!, left)
    return
  }
  for (let count = 0; count <= Math.min(left, margins[at]!); count += 1) {
    const ways = logChoose(margins[at]!, count)
    for (const rest of tablesOf(margins, left - count, at + 1)) yield ways + rest
  }
}

function sumOf(all: readonly number[]): number {
  return all.reduce((total, one) => total + one, 0)
}
