import { expect, test } from 'vitest'
import { backoffMs, retryAfterMs } from './backoff.ts'
import { NOW } from './test-world.ts'

test.each([
  [0, 500, 1000],
  [1, 1000, 2000],
  [5, 16_000, 32_000],
  [9, 150_000, 300_000],
  [2000, 150_000, 300_000],
])('after %i failures the wait is between %i and %i ms', (failures, least, most) => {
  expect(backoffMs(failures, 0)).toBe(least)
  expect(backoffMs(failures, 1)).toBe(most)
})

test.each([
  ['120', 120_000],
  ['0', 0],
  ['Mon, 04 May 2026 10:00:30 GMT', 30_000],
  ['Mon, 04 May 2026 09:00:00 GMT', 0],
  ['soon', 0],
  [null, 0],
  ['31536000', 86_400_000],
])('Retry-After %s means a wait of %i ms', (header, ms) => {
  expect(retryAfterMs(header, NOW)).toBe(ms)
})
