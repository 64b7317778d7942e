import type { Dimension } from '@innerloop/shared'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { declaredValuesOf, dimensionValueOf } from './dimension-value-of.ts'

const plan: Dimension = { key: 'plan', from: 'traits.plan', values: ['free', 'pro', 'true', '7'] }
const tier: Dimension = { key: 'tier', from: 'properties.total', cuts: [-1, 100, 500] }

test.each([
  ['pro', 'pro'],
  ['Pro', '(other)'],
  [true, 'true'],
  [7, '7'],
  [false, '(other)'],
  ['', '(none)'],
  [null, '(none)'],
])('the plan %j counts as %s', (trait, value) => {
  expect(dimensionValueOf(plan, { traits: { plan: trait } })).toBe(value)
})

test('without the fact a response counts as (none), also where JavaScript inherits something of that name', () => {
  expect(dimensionValueOf(plan, {})).toBe('(none)')
  expect(dimensionValueOf({ ...plan, from: 'traits.constructor' }, { traits: {} })).toBe('(none)')
})

test.each([
  [-1.5, '<-1'],
  [-1, '-1..<100'],
  [99.99, '-1..<100'],
  [100, '100..<500'],
  [500, '>=500'],
  ['84.50', '-1..<100'],
  ['1e3', '(other)'],
  ['a lot', '(other)'],
  [true, '(other)'],
])('a total of %j is in the tier %s', (total, value) => {
  expect(dimensionValueOf(tier, { properties: { total } })).toBe(value)
})

test('an answer is told apart too: a picked feeling, of several the first, or a score in tiers', () => {
  const feeling: Dimension = { key: 'feeling', from: 'answers.feeling', values: ['glad', 'angry'] }
  const valueOf = (value: string | string[]) =>
    dimensionValueOf(feeling, { answers: { feeling: { value, sequence: 1 } } })
  expect([valueOf('angry'), valueOf(['glad', 'angry']), valueOf('sad')]).toEqual(['angry', 'glad', '(other)'])
  expect(dimensionValueOf(feeling, { answers: {} })).toBe('(none)')
  const score: Dimension = { key: 'score', from: 'answers.recommend', cuts: [7, 9] }
  expect(dimensionValueOf(score, { answers: { recommend: { value: 8, sequence: 1 } } })).toBe('7..<9')
})

describe('a locale', () => {
  const locale: Dimension = { key: 'locale', from: 'locale' }
  test.each([
    ['pt-BR', 'pt'],
    ['en_GB', 'en'],
    ['ZH-Hant-TW', 'zh'],
    ['gsw', '(other)'],
    ['xx', '(other)'],
  ])('%s counts as its main language %s', (tag, value) => {
    expect(dimensionValueOf(locale, { context: { locale: tag } })).toBe(value)
  })

  test.each([
    ['pt-BR', 'pt-BR'],
    ['pt-PT', 'pt'],
    ['gsw-CH', 'gsw'],
    ['en', '(other)'],
  ])('%s counts as the nearest declared one, %s', (tag, value) => {
    const some = { ...locale, values: ['pt-BR', 'pt', 'gsw'] }
    expect(dimensionValueOf(some, { context: { locale: tag } })).toBe(value)
  })
})

test('whatever is sent, it counts under a declared value', () => {
  const fact = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null))
  fc.assert(
    fc.property(fc.constantFrom(plan, tier), fact, (dimension, sent) => {
      const facts = { traits: { plan: sent }, properties: { total: sent } }
      expect(declaredValuesOf(dimension)).toContain(dimensionValueOf(dimension, facts))
    }),
  )
})
