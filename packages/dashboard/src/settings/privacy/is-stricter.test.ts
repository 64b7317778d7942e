import { expect, test } from 'vitest'
import { isStricter } from './is-stricter.ts'

test.each([
  [30, undefined, true],
  [30, 90, true],
  [90, 90, false],
  [365, 90, false],
  [null, 90, false],
  [null, undefined, false],
])('%s days after %s: %s', (days, before, expected) => {
  expect(isStricter(days, before)).toBe(expected)
})
