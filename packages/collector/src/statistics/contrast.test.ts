import { expect, test } from 'vitest'
import { contrastOf } from './contrast.ts'
import { dpmo, pChart } from './p-chart.ts'
import { welchAnova } from './welch-anova.ts'

// SciPy 1.17: ttest_ind(equal_var=False), t.ppf with Satterthwaite's df, f_oneway(equal_var=False).
const a = { n: 7, mean: 8.857142857142858, variance: 1.1428571428571428 }
const b = { n: 8, mean: 4, variance: 1.7142857142857142 }
const c = { n: 6, mean: 7.5, variance: 1.1 }

test('one mean less another is Welch’s test', () => {
  const { value, interval, p } = contrastOf([b, a], [1, -1])
  expect(value).toBeCloseTo(-4.857142857142858, 12)
  expect(interval.low).toBeCloseTo(-6.185045404295703, 8)
  expect(interval.high).toBeCloseTo(-3.529240309990012, 8)
  expect(p).toBeCloseTo(2.6050911951061957e-6, 12)
})

test('one mean less the mean of others, and the mean of all', () => {
  const { value, interval, p } = contrastOf([a, b, c], [-0.5, -0.5, 1])
  expect([value, interval.low, interval.high, p]).toEqual(
    [1.0714285714285712, -0.0965605029594816, 2.2394176458166237, 0.06834071733939863].map((expected) =>
      expect.closeTo(expected, 8),
    ),
  )
  expect(contrastOf([a, b], [0.5, 0.5]).value).toBeCloseTo((a.mean + b.mean) / 2, 12)
  const still = { n: 5, mean: 3, variance: 0 }
  expect(contrastOf([still, still], [1, -1])).toEqual({ value: 0, interval: { low: 0, high: 0 }, p: 1 })
})

test('whether several means differ is Welch’s analysis', () => {
  const found = welchAnova([a, b, c])!
  expect(found.f).toBeCloseTo(30.52319457247086, 9)
  expect(found.p).toBeCloseTo(2.1405683479463682e-5, 10)
  expect(welchAnova([a, b])!.p).toBeCloseTo(contrastOf([a, b], [1, -1]).p, 12)
  expect(welchAnova([a, { ...b, variance: 0 }])).toBeNull()
})

test('Montgomery’s frozen orange juice: of thirty samples of 50 cans two are out of control', () => {
  const cans = [
    12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7, 13, 9,
    6,
  ]
  const { centre, points } = pChart(cans.map((hits) => ({ hits, n: 50 })))
  expect(centre).toBeCloseTo(0.2313, 4)
  expect(points[0]!.limits!.high).toBeCloseTo(0.4102, 4)
  expect(points[0]!.limits!.low).toBeCloseTo(0.0524, 4)
  expect(points.flatMap(({ isOut }, at) => (isOut ? [at + 1] : []))).toEqual([15, 23])
  expect(dpmo(centre)).toBeCloseTo(231_333, 0)
})

test('where hardly a defect is to be expected, no period is called out of control', () => {
  const { points } = pChart([
    { hits: 1, n: 3 },
    { hits: 0, n: 60 },
  ])
  expect(points.map(({ limits, isOut }) => [limits, isOut])).toEqual([
    [null, false],
    [null, false],
  ])
})
