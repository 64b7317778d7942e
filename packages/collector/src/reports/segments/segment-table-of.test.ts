import { describe, expect, test } from 'vitest'
import { randomFrom } from '../../statistics/random-from.ts'
import { realisticTruths } from '../../statistics/testing/realistic-truths.ts'
import { type CountedValue, segmentTableOf } from './segment-table-of.ts'

const counted = (value: string, detractors: number, passives: number, promoters: number): CountedValue => ({
  value,
  scores: [0, 0, 0, detractors, 0, 0, 0, 0, passives, promoters, 0],
})

test('a value that differs is found, and told with its rest, both n, and the adjusted p', () => {
  const { values, all, tested, sentence, overall } = segmentTableOf('nps', [
    counted('free', 10, 20, 50),
    counted('pro', 30, 20, 10),
    counted('team', 8, 18, 40),
  ])
  expect(all.n).toBe(206)
  expect(tested).toBe(3)
  const pro = values.find(({ value }) => value === 'pro')!
  expect(pro).toMatchObject({ n: 60, verdict: 'lower', rest: { n: 146 } })
  expect(pro.contrast!.test).toBe('permutation')
  expect(pro.contrast!.p).toBeLessThan(pro.holm!)
  expect(pro.holm).toBeGreaterThanOrEqual(pro.bh!)
  expect(pro.sentence).toMatch(
    /^NPS is \d+\.\d points lower in pro \(n = 60\) than in all others \(n = 146\); 95% interval .* p < 0\.001 after/,
  )
  expect(overall!.p).toBeLessThan(0.001)
  expect(sentence).toContain('pro is lower')
})

test('of a value with four answers nothing is told, but its estimate is pulled to the others', () => {
  const { values, tested } = segmentTableOf('nps', [
    counted('a', 10, 20, 50),
    counted('b', 12, 20, 40),
    counted('c', 15, 18, 40),
    counted('d', 3, 0, 1),
    counted('e', 10, 25, 45),
    counted('f', 9, 20, 44),
  ])
  const small = values.find(({ value }) => value === 'd')!
  expect(small).toMatchObject({ score: -50, contrast: null, holm: null, verdict: 'cannot-tell' })
  expect(small.sentence).toMatch(
    /^We cannot tell yet whether d differs from all others: .*d has 4 and all others 378/,
  )
  expect(small.shrunk.score).toBeGreaterThan(-20)
  expect(small.shrunk.ownShare).toBeLessThan(0.7)
  expect(tested).toBe(5)
})

test('CSAT and CES have their own tests', () => {
  const csat = segmentTableOf('csat', [
    { value: 'x', scores: [0, 5, 5, 0, 2, 1, 0, 0, 0, 0, 0] },
    { value: 'y', scores: [0, 0, 1, 0, 10, 9, 0, 0, 0, 0, 0] },
  ])
  expect(csat.values[0]).toMatchObject({ verdict: 'lower', contrast: { test: 'shares' } })
  expect(csat.values[0]!.contrast!.difference).toBeCloseTo(100 * (3 / 13 - 19 / 20), 9)
  const ces = segmentTableOf('ces', [
    { value: 'x', scores: [0, 5, 5, 2, 0, 0, 0, 0, 0, 0, 0] },
    { value: 'y', scores: [0, 0, 0, 0, 2, 5, 7, 6, 0, 0, 0] },
  ])
  expect(ces.values[1]).toMatchObject({ verdict: 'higher', contrast: { test: 'welch' } })
  expect(ces.overall).toBeNull()
})

test('nobody answered, or all in one value: there is nothing to tell', () => {
  expect(segmentTableOf('nps', [])).toMatchObject({ values: [], tested: 0, overall: null, between: null })
  const one = segmentTableOf('nps', [counted('only', 3, 3, 3), counted('empty', 0, 0, 0)])
  expect(one.values).toHaveLength(1)
  expect(one.values[0]).toMatchObject({ contrast: null, verdict: 'cannot-tell' })
  expect(one.sentence).toMatch(/^We cannot tell yet/)
})

describe('where nothing differs, a table that says something does is seldom', () => {
  test.each([
    { title: 'small values, tested exactly', sizes: [5, 8, 12, 20, 30, 45], runs: 900 },
    { title: 'large values', sizes: [150, 200, 260, 400], runs: 900 },
    { title: 'a large one among small ones', sizes: [2000, 40, 25, 10, 10, 6], runs: 900 },
  ])('$title', ({ sizes, runs }) => {
    const random = randomFrom(sizes.length)
    const truths = realisticTruths()
    const draw = (value: string, n: number, truth: (typeof truths)[number]) => {
      let [down, up] = [0, 0]
      for (let answer = 0; answer < n; answer += 1) {
        const drawn = random()
        if (drawn < truth.detractors) down += 1
        else if (drawn < truth.detractors + truth.promoters) up += 1
      }
      return counted(value, down, n - down - up, up)
    }
    let wrong = 0
    for (let run = 0; run < runs; run += 1) {
      const truth = truths[run % truths.length]!
      const { values } = segmentTableOf(
        'nps',
        sizes.map((n, at) => draw(`v${at}`, n, truth)),
      )
      if (values.some(({ verdict }) => verdict !== 'cannot-tell')) wrong += 1
    }
    expect(wrong / runs).toBeLessThanOrEqual(0.05)
    // A test that never says anything would pass, too.
    expect(wrong).toBeGreaterThan(0)
  })
})
