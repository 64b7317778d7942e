// Customers who are happier than before, and whether they also buy more: satisfaction alone earns nothing.

import { Z_95 } from '../../statistics/normal.ts'
import { addToMean, type Mean, noMean } from '../../statistics/mean.ts'
import type { Book } from '../book/create-book.ts'
import { classOf, customersIn, isCurrent } from '../book/customers.ts'
import type { Estimated, ValueResult } from '../value-result.ts'
import { estimatedOf, FEWEST } from './estimates.ts'

type Trend = ValueResult['trend']

/** Of the same customers, so that who answers now and did not before changes nothing. */
export function trendIn(book: Book): Trend {
  const change = noMean()
  const growth = noGrowth()
  for (const customer of customersIn(book)) {
    const { at, firstScore, lastScore } = customer
    if (!isCurrent(customer) || Number.isNaN(firstScore) || !answeredSince(book, at)) continue
    addToMean(change, 100 * (classOf(lastScore) - classOf(firstScore)))
    addGrowth(growth, book.factOf('revenueBefore', at), book.factOf('revenue', at))
  }
  const [changed, grown] = [estimatedOf(change), growthOf(growth)]
  return { n: change.n, change: changed, growth: grown, verdict: verdictOf(change, changed, grown) }
}

function answeredSince({ columns, span }: Book, at: number): boolean {
  return columns.lastAt.get(at) >= span.split
}

type Growth = Record<'n' | 'before' | 'now' | 'bb' | 'bn' | 'nn', number>

function noGrowth(): Growth {
  return { n: 0, before: 0, now: 0, bb: 0, bn: 0, nn: 0 }
}

function addGrowth(sums: Growth, before: number, now: number): void {
  if (Number.isNaN(before) || Number.isNaN(now)) return
  sums.n += 1
  sums.before += before
  sums.now += now
  sums.bb += before ** 2
  sums.bn += before * now
  sums.nn += now ** 2
}

/** A ratio of sums with its linearised interval. @see Cochran, Sampling Techniques, 1977, 6.3 */
function growthOf({ n, before, now, bb, bn, nn }: Growth): Estimated {
  if (n < 2 || before <= 0) return { n, value: null, interval: null }
  const ratio = now / before
  const squares = Math.max(0, nn - 2 * ratio * bn + ratio ** 2 * bb)
  const margin = (Z_95 * Math.sqrt((squares * n) / (n - 1))) / before
  return { n, value: ratio - 1, interval: { low: ratio - 1 - margin, high: ratio - 1 + margin } }
}

function verdictOf({ n }: Mean, { interval }: Estimated, growth: Estimated): Trend['verdict'] {
  if (n < FEWEST || !interval) return 'cannot-tell'
  if (interval.low <= 0) return 'score-not-up'
  if (growth.n < FEWEST || !growth.interval) return 'cannot-tell'
  if (growth.interval.low > 0) return 'both-up'
  return growth.interval.high < 0 ? 'score-up-value-down' : 'score-up-value-flat'
}
