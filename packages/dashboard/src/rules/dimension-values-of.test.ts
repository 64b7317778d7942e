import { expect, test } from 'vitest'
import { dimensionValuesOf } from './dimension-values-of.ts'

test('tiers by rising number, then what is not told apart or not known', () => {
  expect(dimensionValuesOf({ cuts: [100, 500, 900] })).toEqual([
    '<100',
    '100..<500',
    '500..<900',
    '>=900',
    '(other)',
    '(none)',
  ])
  expect(dimensionValuesOf({ cuts: [7] })).toEqual(['<7', '>=7', '(other)', '(none)'])
})

test('declared values, or none where every value counts', () => {
  expect(dimensionValuesOf({ values: ['free', 'gold'] })).toEqual(['free', 'gold', '(other)', '(none)'])
  expect(dimensionValuesOf({})).toBeUndefined()
})
