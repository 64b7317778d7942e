import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { differenceOf } from './difference-of.ts'
import { estimateOf } from './estimate-of.ts'
import reference from '../statistics/reference/statistics.json' with { type: 'json' }
import { twoSidedNormalP } from '../statistics/normal.ts'
import { twoSidedT, twoSidedTP } from '../statistics/student-t.ts'
import { wilson } from '../statistics/wilson.ts'

const ofNps = ([detractors, passives, promoters]: number[]) => [
  ...new Array<number>(6).fill(0),
  detractors!,
  0,
  passives!,
  promoters!,
  0,
]
const from = (lowest: number, counts: number[]) =>
  Array.from({ length: 11 }, (_, s) => counts[s - lowest] ?? 0)

const { csat: knownCsat, ces: knownCes, wilson: shares } = reference.proportions
const { T1_n300, T3_degenerate } = reference.npsDifferences
const differences = [
  { name: 'T1_n300', ...T1_n300 },
  { name: 'T3_degenerate', ...T3_degenerate },
]

describe('what independent software computed is what comes out', () => {
  test.each(differences)('the difference of two NPS: $name', (known) => {
    const { difference, interval, p } = differenceOf('nps', ofNps(known.a), ofNps(known.b))
    expect(difference / 100).toBeCloseTo(known.diff, 9)
    expect(interval.low / 100).toBeCloseTo(known.aw_ci[0]!, 9)
    expect(interval.high / 100).toBeCloseTo(known.aw_ci[1]!, 9)
    expect(p).toBeCloseTo(known.aw_p, 9)
  })

  test.each(differences)('the difference of two means: $name', (known) => {
    // Scores 1, 2, 3 in place of -1, 0, 1.
    const { difference, interval, p } = differenceOf('ces', from(1, known.a), from(1, known.b))
    expect(difference).toBeCloseTo(known.diff, 9)
    expect(p).toBeCloseTo(known.welch_p, 9)
    expect(twoSidedTP(known.welch_t, known.welch_df)).toBeCloseTo(known.welch_p, 9)
    const margin = (twoSidedT(0.05, known.welch_df) * known.diff) / known.welch_t
    expect(interval.low).toBeCloseTo(known.diff - margin, 9)
    expect(interval.high).toBeCloseTo(known.diff + margin, 9)
  })

  test.each(shares)('a share: $x of $n', ({ x, n, ci }) => {
    const { low, high } = wilson(x, n)
    expect(low).toBeCloseTo(ci[0]!, 6)
    expect(high).toBeCloseTo(ci[1]!, 6)
  })

  test('a CSAT and a CES', () => {
    const csat = estimateOf('csat', from(1, knownCsat.counts_1_to_5))
    expect(csat.n).toBe(60)
    expect(csat.score! / 100).toBeCloseTo(knownCsat.top2_share, 9)
    expect(csat.interval!.low / 100).toBeCloseTo(knownCsat.wilson[0]!, 6)
    expect(csat.interval!.high / 100).toBeCloseTo(knownCsat.wilson[1]!, 6)
    const ces = estimateOf('ces', from(1, knownCes.counts_1_to_7))
    expect(ces.score).toBeCloseTo(knownCes.mean, 9)
    expect(ces.interval!.low).toBeCloseTo(knownCes.t_ci[0]!, 9)
    expect(ces.interval!.high).toBeCloseTo(knownCes.t_ci[1]!, 9)
  })

  // Newcombe, Statistics in Medicine 17, 1998, table II, method 10.
  test.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [10, 10, 0, 20, 0.6791, 1],
  ])('%i/%i − %i/%i', (x, m, y, n, low, high) => {
    const { interval } = differenceOf('csat', from(4, [0, y]).with(1, n - y), from(4, [0, x]).with(1, m - x))
    expect(interval.low / 100).toBeCloseTo(low, 4)
    expect(interval.high / 100).toBeCloseTo(high, 4)
  })

  test.each([
    [0, 1],
    [1, 0.31731050786291],
    [1.959963984540054, 0.05],
    [4, 6.334248366623985e-5],
    [6, 1.973175290075396e-9],
  ])('a normal value beyond %f', (z, p) => {
    expect(twoSidedNormalP(z) / p).toBeCloseTo(1, 9)
    expect(twoSidedNormalP(-z)).toBe(twoSidedNormalP(z))
  })

  test.each([
    [1, 12.706204736],
    [2, 4.30265273],
    [10, 2.228138852],
    [1e6, 1.959966],
  ])('t with %f degrees of freedom', (df, t) => {
    expect(twoSidedT(0.05, df)).toBeCloseTo(t, 6)
  })
})

const RANGE = { nps: [0, 10], csat: [1, 5], ces: [1, 7] } as const
const side = (metric: keyof typeof RANGE) =>
  fc
    .array(fc.nat(60), { minLength: RANGE[metric][1] - RANGE[metric][0] + 1, maxLength: 11 })
    .map((counts) => from(RANGE[metric][0], counts.slice(0, RANGE[metric][1] - RANGE[metric][0] + 1)))
    .filter((scores) => scores.reduce((a, b) => a + b, 0) >= 2)

describe.each(['nps', 'csat', 'ces'] as const)('%s', (metric) => {
  test('the test rejects just where the interval leaves out 0, and the sides can be swapped', () => {
    fc.assert(
      fc.property(side(metric), side(metric), (a, b) => {
        const { difference, interval, p } = differenceOf(metric, a, b)
        if (Math.abs(p - 0.05) > 1e-6) expect(p < 0.05).toBe(interval.low > 0 || interval.high < 0)
        const swapped = differenceOf(metric, b, a)
        expect(swapped.difference).toBeCloseTo(-difference, 9)
        expect(swapped.interval.low).toBeCloseTo(-interval.high, 9)
        expect(swapped.p).toBeCloseTo(p, 9)
        expect(p).toBeGreaterThanOrEqual(0)
        expect(p).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('a side beside itself differs by nothing', () => {
    fc.assert(
      fc.property(side(metric), (a) => {
        const { difference, interval, p } = differenceOf(metric, a, a)
        expect(difference).toBe(0)
        expect(p).toBeCloseTo(1, 9)
        expect(interval.low).toBeCloseTo(-interval.high, 9)
      }),
    )
  })
})
