import { expect, test } from 'vitest'
import { duration } from './duration.ts'

test.each([
  [400, '0.4 seconds'],
  [42_000, '42 seconds'],
  [60_000, '1 minute'],
  [5_400_000, '1.5 hours'],
  [86_400_000 * 12.4, '12 days'],
])('%d ms are %s', (ms, text) => {
  expect(duration(ms)).toBe(text)
})
