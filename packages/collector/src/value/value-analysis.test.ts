import { expect, test } from 'vitest'
import { attentionOf } from './attention-analysis.ts'
import { anEntry, bookOf } from './testing/book-of.ts'
import { customersOf, DAYS } from './testing/customers.ts'
import { valueOf } from './value-analysis.ts'

const given = { pattern: 'past', days: DAYS, timeZone: 'UTC' } as const
const planted = bookOf(customersOf({ n: 1500, seed: 3, isPlanted: true, isScoreRising: true }))
const found = valueOf(planted, given)

const byClass = <T extends { class: string }>(rows: readonly T[]) =>
  Object.fromEntries(rows.map((row) => [row.class, row])) as Record<'detractor' | 'passive' | 'promoter', T>

test('promoters who are worth three times as much are found, each figure with its n and interval', () => {
  const { detractor, promoter } = byClass(found.classes)
  expect(promoter.margin.value! / detractor.margin.value!).toBeGreaterThan(2.4)
  expect(promoter.margin.interval!.low).toBeGreaterThan(detractor.margin.interval!.high)
  expect(promoter.margin.n).toBeGreaterThan(200)
  expect(promoter.wallet.interval!.low).toBeGreaterThan(detractor.wallet.interval!.high)
  expect(promoter.crossSell.value).toBeGreaterThan(detractor.crossSell.value!)
  expect(promoter.conversion.interval!.low).toBeGreaterThan(detractor.conversion.interval!.high)
  expect(promoter.tenure.value).toBeCloseTo(3.56, 1)
})

test('so the score by value is higher than the plain one of the same people', () => {
  const { plain, weighted, difference, verdict, isDominated } = found.weighted!
  expect(weighted.score).toBeGreaterThan(plain.score!)
  expect(difference.interval!.low).toBeGreaterThan(0)
  expect({ verdict, isDominated }).toEqual({ verdict: 'higher', isDominated: false })
  expect(plain.n).toBe(weighted.n)
})

test('who left is told by class, with how many times as likely detractors were', () => {
  const { detractor, promoter } = byClass(found.outcomes)
  expect(detractor.churn.share!).toBeGreaterThan(promoter.churn.share! * 3)
  expect(found.churn).toMatchObject({ verdict: 'higher' })
  expect(found.churn!.relativeRisk!.low).toBeGreaterThan(2)
  expect(detractor.churnPerYear).toBeGreaterThan(detractor.churn.share!)
})

test('a promoter’s lifetime value is several times a detractor’s, with the interval beside what is published', () => {
  const { ratio, interval, verdict } = found.lifetime!
  expect(interval.low).toBeLessThan(ratio)
  expect(interval.high).toBeGreaterThan(ratio)
  expect(ratio).toBeGreaterThan(8)
  expect(interval.high).toBeGreaterThan(14)
  expect(verdict).toBe('cannot-tell')
  expect(found.lifetime!.discountedRatio).toBeLessThan(ratio)
})

test('whoever had it worse than they tolerate left more often, which is worth so much at most', () => {
  expect(found.breaches).toHaveLength(1)
  const [breach] = found.breaches
  expect(breach).toMatchObject({
    touchpoint: 'checkout.paid',
    about: 'score',
    limit: 3,
    compared: { verdict: 'higher' },
  })
  expect(breach!.churnBreached.share).toBeCloseTo(0.5, 1)
  expect(breach!.breached.interval!.low).toBeGreaterThan(0.2)
  expect(breach!.lostWorth.interval!.low).toBeGreaterThan(0)
})

test('segments stand in the quadrant where they were put', () => {
  const plans = found.groups.find(({ key }) => key === 'plan')!
  expect(plans.rows.map(({ value, npsPlace, worthPlace }) => [value, npsPlace, worthPlace])).toEqual([
    ['free', 'below', 'below'],
    ['pro', 'above', 'above'],
  ])
  const quarters = found.groups.find(({ key }) => key === 'quarter')!
  expect(quarters.rows.map(({ value }) => value)).toEqual(['1', '2', '3', '4'])
  expect(quarters.rows[3]).toMatchObject({ npsPlace: 'above', worthPlace: 'above' })
})

test('five points from detractors to passives are worth something', () => {
  const [first] = found.moves
  expect(first).toMatchObject({ from: 'detractor', to: 'passive' })
  expect(first!.annual.interval!.low).toBeGreaterThan(0)
})

test('satisfaction that rises while value stays flat is warned of; both rising is not', () => {
  expect(found.trend).toMatchObject({ verdict: 'score-up-value-flat' })
  const wish = { n: 400, seed: 5, isPlanted: true, isScoreRising: true }
  const rising = valueOf(bookOf(customersOf({ ...wish, isValueRising: true })), given)
  expect(rising.trend).toMatchObject({ verdict: 'both-up' })
  const still = valueOf(bookOf(customersOf({ ...wish, isScoreRising: false })), given)
  expect(still.trend.verdict).toBe('score-not-up')
})

test('the risk is fitted to who left, and orders those who stay by what there is to lose', () => {
  expect(found.risk.basis).toBe('fitted')
  expect(found.risk.weights[1]).toBeGreaterThan(1)
  expect(found.risk.area!.interval!.low).toBeGreaterThan(0.55)
  const { atRisk, scored, opportunities, usageDrops } = attentionOf(planted, { ...given, high: 1000 })
  expect(atRisk).toHaveLength(50)
  expect(scored).toBe(found.overall.nps.n)
  const losses = atRisk.map(({ risk, worth }) => risk * worth!)
  expect(losses).toEqual(losses.toSorted((a, b) => b - a))
  expect(atRisk[0]!.reasons.length).toBeGreaterThan(0)
  expect(usageDrops).toBeGreaterThan(40)
  const dropped = opportunities.filter(({ kind }) => kind === 'usage-drop')
  expect(new Set(dropped.map(({ usageChange }) => usageChange))).toEqual(new Set([-60]))
  expect(new Set(opportunities.map(({ kind }) => kind))).toEqual(new Set(['usage-drop', 'silent']))
})

test('where nothing was planted nothing is found', () => {
  const book = bookOf(customersOf({ n: 1500, seed: 17, isPlanted: false }))
  const nothing = valueOf(book, given)
  expect(nothing.weighted!.verdict).toBe('cannot-tell')
  expect(nothing.churn!.verdict).toBe('cannot-tell')
  expect(nothing.breaches[0]!.compared!.verdict).toBe('cannot-tell')
  expect(nothing.groups.flatMap(({ rows }) => rows.map(({ npsPlace }) => npsPlace))).not.toContain('above')
  expect(nothing.moves[0]!.annual.interval!.low).toBeLessThan(0)
  expect(nothing.lifetime!.verdict).toBe('below')
  expect(nothing.risk.basis).toBe('no-better-than-chance')
  expect(nothing.trend.verdict).toBe('score-not-up')
})

test('with ten customers most cannot be told, and without traits nothing is', () => {
  const few = valueOf(bookOf(customersOf({ n: 10, seed: 1, isPlanted: true })), given)
  expect(few).toMatchObject({ churn: null, lifetime: null, risk: { basis: 'too-few', area: null } })
  expect(few.moves[0]!.annual.value).toBeNull()
  expect(few.weighted!.isDominated).toBe(true)
  const bare = valueOf(bookOf(customersOf({ n: 60, seed: 1, isPlanted: true }), anEntry({})), given)
  expect(bare).toMatchObject({
    worthIs: null,
    weighted: null,
    churn: null,
    lifetime: null,
    facts: [],
    groups: [],
  })
  expect(bare.outcomes[0]).toMatchObject({ churn: { n: 0 }, churnPerYear: null, lifetime: null })
  expect(bare.overall.nps.n).toBe(60)
})
