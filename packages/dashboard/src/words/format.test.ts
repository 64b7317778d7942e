import { expect, test } from 'vitest'
import { formatShare, formatTenths, formatWhole } from './format.ts'

test.each([
  [1287, '1,287'],
  [-12.4, '−12'],
  [-0.4, '0'],
  [62.86, '63'],
])('%d is written as %s', (value, text) => {
  expect(formatWhole(value)).toBe(text)
})

test('tenths keep their zero and get a real minus sign', () => {
  expect([formatTenths(63), formatTenths(-4.06)]).toEqual(['63.0', '−4.1'])
})

test.each([
  [0, 10, '0%'],
  [1, 1000, '<1%'],
  [999, 1000, '>99%'],
  [10, 10, '100%'],
  [326, 1287, '25%'],
  [0, 0, '–'],
])('%d of %d is %s', (part, total, text) => {
  expect(formatShare(part, total)).toBe(text)
})
