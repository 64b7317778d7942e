import { expect, test } from 'vitest'
import { rake } from './rake.ts'
import { randomFrom } from './random-from.ts'
import { shrink } from './shrink.ts'

test('raking gives each dimension its stated shares, and keeps the mean weight at 1', () => {
  const cells = [
    { values: { plan: 'free', device: 'phone' }, n: 40 },
    { values: { plan: 'free', device: 'desk' }, n: 10 },
    { values: { plan: 'pro', device: 'phone' }, n: 20 },
    { values: { plan: 'pro', device: 'desk' }, n: 30 },
  ]
  const margins = { plan: { free: 0.7, pro: 0.3 }, device: { phone: 0.5, desk: 0.5 } }
  const { weights, off } = rake(cells, margins)
  expect(off).toBeLessThan(1e-9)
  const shareOf = (dimension: 'plan' | 'device', value: string) =>
    cells.reduce((sum, cell, at) => sum + (cell.values[dimension] === value ? cell.n * weights[at]! : 0), 0) /
    100
  expect(shareOf('plan', 'free')).toBeCloseTo(0.7, 9)
  expect(shareOf('device', 'phone')).toBeCloseTo(0.5, 9)
  // What belongs together stays so: raking leaves the odds ratio of the cells as it was.
  const counts = cells.map(({ n }, at) => n * weights[at]!)
  expect((counts[0]! * counts[3]!) / (counts[1]! * counts[2]!)).toBeCloseTo((40 * 30) / (10 * 20), 8)
})

test('with one dimension, raking is post-stratification', () => {
  const cells = [
    { values: { channel: 'web' }, n: 120 },
    { values: { channel: 'app' }, n: 60 },
    { values: { channel: 'email' }, n: 20 },
  ]
  const { weights, rounds } = rake(cells, { channel: { web: 0.4, app: 0.5, email: 0.1 } })
  expect(rounds).toBeLessThanOrEqual(2)
  // The reference's weights of 10,000 customers, per answer of 200.
  for (const [at, weight] of [33.333333333333, 83.333333333333, 50].entries())
    expect(weights[at]).toBeCloseTo(weight / 50, 9)
})

test('groups are pulled to the mean by as much as chance may have moved them', () => {
  const { centre, between, groups } = shrink([
    { n: 400, mean: 0.4, variance: 0.6 },
    { n: 400, mean: 0.2, variance: 0.6 },
    { n: 6, mean: -0.5, variance: 0.6 },
    { n: 400, mean: 0.3, variance: 0.6 },
  ])
  expect(between).toBeGreaterThan(0)
  const [large, , small] = groups
  expect(large!.ownShare).toBeGreaterThan(0.9)
  expect(small!.ownShare).toBeLessThan(large!.ownShare)
  expect(small!.mean).toBeGreaterThan(-0.5)
  expect(small!.mean).toBeLessThan(centre)
  expect(small!.high - small!.low).toBeGreaterThan(large!.high - large!.low)
})

test('where chance explains all differences, all groups are pulled by as much as so few of them can tell', () => {
  const { between, groups } = shrink([
    { n: 10, mean: 0.3, variance: 0.7 },
    { n: 10, mean: 0.4, variance: 0.7 },
    { n: 10, mean: 0.35, variance: 0.7 },
    { n: 10, mean: 0.3, variance: 0.7 },
    { n: 10, mean: 0.4, variance: 0.7 },
  ])
  expect(between).toBe(0)
  // Half of the way: (k − 3)/(k − 1).
  expect(groups.map(({ mean }) => mean.toFixed(3))).toEqual(['0.325', '0.375', '0.350', '0.325', '0.375'])
})

test('of three groups none is pulled: they do not tell how far apart groups lie', () => {
  const { groups } = shrink([
    { n: 5, mean: -0.5, variance: 0.6 },
    { n: 50, mean: 0.2, variance: 0.6 },
    { n: 90, mean: 0.3, variance: 0.6 },
  ])
  expect(groups.map(({ mean, ownShare }) => [mean, ownShare])).toEqual([
    [-0.5, 1],
    [0.2, 1],
    [0.3, 1],
  ])
})

test('Morris’s own example: the batting averages of 18 players after 45 times at bat', () => {
  // Efron and Morris, Scientific American 236, 1977: transformed averages with variance 1, pulled by (k − 3)/Σ(y − ȳ)² = 0.791.
  const averages = [400, 378, 356, 333, 311, 311, 289, 267, 244, 244, 222, 222, 222, 222, 222, 200, 178, 156]
  const groups = averages.map((average) => ({
    n: 1,
    mean: Math.sqrt(45) * Math.asin(2 * (average / 1000) - 1),
    variance: 1,
  }))
  const pulled = shrink(groups).groups
  expect(1 - pulled[0]!.ownShare).toBeCloseTo(0.791, 2)
  const back = (Math.sin(pulled[0]!.mean / Math.sqrt(45)) + 1) / 2
  expect(back).toBeCloseTo(0.29, 2)
})

test('pulled estimates are nearer to the truth than plain ones', () => {
  const random = randomFrom(3)
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  let [plain, pulled, held, all] = [0, 0, 0, 0]
  for (let run = 0; run < 400; run += 1) {
    const truths = Array.from({ length: 8 }, () => 0.3 + 0.1 * normal())
    const groups = truths.map((truth, at) => {
      const n = 10 + at * 8
      return { n, mean: truth + Math.sqrt(0.6 / n) * normal(), variance: 0.6 }
    })
    for (const [at, { mean, low, high }] of shrink(groups).groups.entries()) {
      plain += (groups[at]!.mean - truths[at]!) ** 2
      pulled += (mean - truths[at]!) ** 2
      all += 1
      if (low <= truths[at]! && truths[at]! <= high) held += 1
    }
  }
  expect(pulled).toBeLessThan(0.8 * plain)
  expect(held / all).toBeGreaterThan(0.93)
})
