import { npsOf } from '@innerloop/shared/nps-of'
import { worthOfPoints } from '@innerloop/shared/worth-of-points'
import { expect, test } from 'vitest'
import { areaUnderCurve } from './area-under-curve.ts'
import { compareShares } from './compare-shares.ts'
import { fitLogistic, likelihoodOf } from './logistic.ts'
import { addToMean, meanInterval, noMean, varianceOf } from './mean.ts'
import { normalQuantile } from './normal-quantile.ts'
import { createRandom } from './random.ts'
import reference from './reference/statistics.json' with { type: 'json' }
import { addWeighted, noWeights, weightedNps, weightingChanges } from './weighted-nps.ts'

test('half of the gain, where half of the difference comes from what they think of us', () => {
  const { detractor: from, passive: to } = reference.journeys.value.classes
  const worth = worthOfPoints({ customers: 10_000, points: 5, from, to })
  expect(worth.moved).toBe(500)
  const half = worthOfPoints({ customers: 10_000, points: 5, from, to, causalShare: 0.5 })
  expect(half.annual).toBeCloseTo(worth.annual / 2, 6)
})

test('where all weigh the same, the weighted score and its interval are the plain ones', () => {
  const sums = noWeights()
  for (const [x, n] of [
    [-1, 20],
    [0, 30],
    [1, 50],
  ] as const)
    for (let one = 0; one < n; one += 1) addWeighted(sums, 7, x)
  const plain = npsOf([20, 0, 0, 0, 0, 0, 0, 30, 0, 50, 0])
  const weighted = weightedNps(sums)!
  expect(weighted.score).toBeCloseTo(plain.score!, 9)
  expect(weighted.interval.low).toBeCloseTo(plain.interval!.low, 9)
  expect(weighted.interval.high).toBeCloseTo(plain.interval!.high, 9)
  expect(weighted.effectiveN).toBeCloseTo(100, 9)
})

test('what weighting changes is told apart from chance', () => {
  const random = createRandom(11)
  const drawn = (n: number, lift: number) => {
    const sums = noWeights()
    for (let one = 0; one < n; one += 1) {
      const weight = Math.exp(0.5 * normal(random))
      const said = random()
      const share = 0.5 + lift * Math.log(weight)
      addWeighted(sums, weight, said < share ? 1 : said < 0.8 ? 0 : -1)
    }
    return weightingChanges(sums)!
  }
  const runs = Array.from({ length: 600 }, () => drawn(80, 0))
  const wrong = runs.filter(({ interval: { low, high } }) => low > 0 || high < 0).length / 600
  expect(wrong).toBeGreaterThan(0.02)
  expect(wrong).toBeLessThan(0.09)
  expect(drawn(2000, 0.4).interval.low).toBeGreaterThan(0)
})

test('one customer who outweighs the rest leaves the weighted score uncertain', () => {
  const sums = noWeights()
  addWeighted(sums, 1_000_000, 1)
  for (let one = 0; one < 99; one += 1) addWeighted(sums, 1, -1)
  const { score, effectiveN, largestShare, interval } = weightedNps(sums)!
  expect(score).toBeGreaterThan(99)
  expect(effectiveN).toBeCloseTo(1, 2)
  expect(largestShare).toBeGreaterThan(0.99)
  expect(interval.high - interval.low).toBeGreaterThan(60)
  expect(weightedNps(noWeights())).toBeNull()
})

test('the weighted interval holds the truth some 95 times of 100, though customers differ in weight', () => {
  const random = createRandom(7)
  const weightOf = () => Math.exp(0.8 * normal(random))
  let held = 0
  const runs = 1500
  for (let run = 0; run < runs; run += 1) {
    const sums = noWeights()
    for (let one = 0; one < 60; one += 1) {
      const weight = weightOf()
      // Heavy customers are happier: a median one is a promoter half of the time.
      const lift = Math.min(0.3, 0.15 * Math.log(weight))
      const said = random()
      addWeighted(sums, weight, said < 0.5 + lift ? 1 : said < 0.8 + lift / 2 ? 0 : -1)
    }
    const { low, high } = weightedNps(sums)!.interval
    if (low <= TRUTH && TRUTH <= high) held += 1
  }
  expect(held / runs).toBeGreaterThan(0.92)
  expect(held / runs).toBeLessThan(0.98)
})

test('two shares are compared as SciPy compares them', () => {
  expect(compareShares({ hits: 1, n: 10 }, { hits: 11, n: 14 }).p).toBeCloseTo(0.0027594561852200836, 9)
  expect(compareShares({ hits: 0, n: 20 }, { hits: 4, n: 20 }).p).toBeCloseTo(0.10602910602910605, 9)
  const large = compareShares({ hits: 60, n: 400 }, { hits: 90, n: 380 })
  expect(large.p).toBeCloseTo(0.002098117836564477, 9)
  expect(large.relativeRisk!.ratio).toBeCloseTo(1.5789473684210527, 9)
  expect(large.relativeRisk!.low).toBeCloseTo(1.1756370880184361, 9)
  expect(large.relativeRisk!.high).toBeCloseTo(2.1206159772025424, 9)
  expect(large.difference).toBeCloseTo(90 / 380 - 0.15, 12)
  expect(compareShares({ hits: 0, n: 9 }, { hits: 0, n: 9 })).toMatchObject({ p: 1, relativeRisk: null })
})

test('logistic weights are those that SciPy finds', () => {
  const x1 = [0.1, 0.9, 0.4, 0.7, 0.2, 0.8, 0.5, 0.3, 0.6, 1.0, 0.0, 0.45]
  const x2 = [1, 2, 0, 3, 1, 0, 2, 2, 1, 3, 0, 1]
  const weights = fitLogistic(12, 2, (at) => ({ features: [x1[at]!, x2[at]!], isHit: at % 2 === 1 }))
  for (const [at, expected] of [-2.49738069, 2.97880259, 0.81294337].entries())
    expect(weights[at]).toBeCloseTo(expected, 5)
  expect(likelihoodOf([0, 1], [0])).toBe(0.5)
})

test('how well a forecast tells them apart is the share of pairs in the right order', () => {
  const forecasts = [0.1, 0.4, 0.35, 0.8, 0.4, 0.7]
  const cases = forecasts.map((forecast, at) => ({ forecast, isHit: at >= 2 && at <= 4 }))
  expect(areaUnderCurve(cases).area).toBeCloseTo(0.6111111111111112, 12)
  expect(areaUnderCurve([...cases, ...cases]).low).toBeLessThan(0.5)
})

test('a mean and its variance come one by one', () => {
  const mean = noMean()
  for (const value of [2, 4, NaN, 4, 4, 5, 5, 7, 9]) addToMean(mean, value)
  expect([mean.n, mean.mean]).toEqual([8, 5])
  expect(varianceOf(mean)).toBeCloseTo(32 / 7, 12)
  expect(meanInterval(mean)!.low).toBeCloseTo(5 - 2.364624 * Math.sqrt(32 / 7 / 8), 5)
  expect(meanInterval(noMean())).toBeNull()
})

/** In points, of the people that the simulation draws: the weighted mean over many of them. */
const TRUTH = truthOf()

function truthOf(): number {
  let [w, wx] = [0, 0]
  for (let at = 1; at < 2000; at += 1) {
    const weight = Math.exp(0.8 * normalQuantile(at / 2000))
    const lift = Math.min(0.3, 0.15 * Math.log(weight))
    const [promoters, detractors] = [0.5 + lift, 0.2 - lift / 2]
    w += weight
    wx += weight * (Math.min(1, promoters) - Math.max(0, Math.min(1, detractors)))
  }
  return (100 * wx) / w
}

function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
}
