import { expect, test } from 'vitest'
import { Dimensions } from './dimension.ts'

const tier = { key: 'tier', from: 'properties.total', cuts: [100, 500] }
const plan = { key: 'plan', name: 'Plan', from: 'traits.plan', values: ['free', 'pro'] }

test.each([
  ['tiers of a number', [tier]],
  ['the values that are told apart', [plan]],
  ['what is closed by itself', ['device', 'channel', 'locale'].map((from) => ({ key: from, from }))],
  ['a feeling that was picked', [{ key: 'feeling', from: 'answers.feeling', values: ['glad', 'angry'] }]],
  ['some locales', [{ key: 'market', from: 'locale', values: ['pt-BR', 'pt'] }]],
])('a dimension has %s', (_, dimensions) => {
  expect(Dimensions.parse(dimensions)).toEqual(dimensions)
})

test.each([
  [[{ ...plan, values: undefined }], /a page can send anything/],
  [[{ key: 'sdk', from: 'sdk' }], /a page can send anything/],
  [[{ ...tier, values: ['1'] }], /not both/],
  [[{ key: 'device', from: 'device', cuts: [1] }], /only traits, properties and answers/],
  [[{ ...tier, cuts: [500, 100] }], /rising/],
  [[{ ...tier, cuts: [100, 100] }], /rising/],
  [[{ ...plan, values: ['pro', 'pro'] }], /each value once/],
  [[{ ...plan, values: ['(other)'] }], /counted anyway/],
  [[{ ...plan, from: 'plan' }], /use traits/],
  [[{ ...plan, key: '' }], /letters/],
  [[plan, plan], /its own key/],
  [Array.from({ length: 11 }, (_, index) => ({ ...plan, key: `plan-${index}` })), /10/],
])('%j is refused', (dimensions, complaint) => {
  expect(Dimensions.safeParse(dimensions).error?.issues[0]?.message).toMatch(complaint)
})
