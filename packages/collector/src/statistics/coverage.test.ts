// How often the intervals hold the truth: added up over all answers that could be given, so without any chance.

import { npsOf } from '@innerloop/shared/nps-of'
import { expect, test } from 'vitest'
import { estimateOf } from '../reports/estimate-of.ts'
import type { Shares } from './cusum.ts'
import { logChoose } from './log-choose.ts'
import { adjustedWald, type Classes, trinomialT } from './nps-interval.ts'
import { scoreInterval } from './score-interval.ts'
import { realisticTruths } from './testing/realistic-truths.ts'

type Limits = { low: number; high: number } | null
type Held = { mean: number; worst: number }

const SIZES = [5, 10, 30, 100]
const truths = realisticTruths()

function coverageOf(n: number, intervalOf: (classes: Classes) => Limits): Held {
  const outcomes: { classes: Classes; limits: Limits }[] = []
  for (let detractors = 0; detractors <= n; detractors += 1)
    for (let promoters = 0; promoters + detractors <= n; promoters += 1) {
      const classes = { detractors, passives: n - detractors - promoters, promoters }
      outcomes.push({ classes, limits: intervalOf(classes) })
    }
  const held = truths.map((truth) => {
    const score = truth.promoters - truth.detractors
    return outcomes.reduce(
      (sum, { classes, limits }) =>
        limits && limits.low <= score + 1e-12 && score - 1e-12 <= limits.high
          ? sum + chanceOf(classes, truth)
          : sum,
      0,
    )
  })
  return { mean: held.reduce((sum, one) => sum + one, 0) / held.length, worst: Math.min(...held) }
}

function chanceOf({ detractors, passives, promoters }: Classes, truth: Shares): number {
  const n = detractors + passives + promoters
  const ways = logChoose(n, detractors) + logChoose(n - detractors, promoters)
  const logs =
    detractors * Math.log(truth.detractors) +
    passives * Math.log(truth.passives) +
    promoters * Math.log(truth.promoters)
  return Math.exp(ways + logs)
}

/** As every page has it. */
const shown = ({ detractors, passives, promoters }: Classes): Limits => {
  const { low, high } = npsOf([detractors, 0, 0, 0, 0, 0, 0, passives, 0, promoters, 0]).interval!
  return { low: low / 100, high: high / 100 }
}

test.each(SIZES)('the interval of NPS holds the truth 94 to 97 times of 100 with %i answers', (n) => {
  const { mean, worst } = coverageOf(n, shown)
  expect(mean).toBeGreaterThan(0.94)
  expect(mean).toBeLessThan(0.97)
  expect(worst).toBeGreaterThan(0.89)
})

const with5 = (intervalOf: (classes: Classes) => Limits) => coverageOf(5, intervalOf).mean

test('none of the other intervals holds as well with few answers', () => {
  expect(with5((classes) => adjustedWald(classes, [0, 0, 0]))).toBeLessThan(0.83)
  expect(with5(trinomialT)).toBeLessThan(0.94)
  expect(with5((classes) => adjustedWald(classes, [0, 3, 0]))).toBeLessThan(0.88)
  expect(with5(scoreInterval)).toBeGreaterThan(0.97)
})

test.each(SIZES)('the interval of CSAT does likewise with %i answers', (n) => {
  const shares = Array.from({ length: 15 }, (_, at) => 0.25 + at * 0.05)
  const held = shares.map((share) => {
    let sum = 0
    for (let hits = 0; hits <= n; hits += 1) {
      const { low, high } = estimateOf('csat', [0, n - hits, 0, 0, hits, 0, 0, 0, 0, 0, 0]).interval!
      if (low <= 100 * share && 100 * share <= high)
        sum += Math.exp(logChoose(n, hits) + hits * Math.log(share) + (n - hits) * Math.log(1 - share))
    }
    return sum
  })
  const mean = held.reduce((sum, one) => sum + one, 0) / held.length
  expect(mean).toBeGreaterThan(0.94)
  expect(mean).toBeLessThan(0.97)
})
