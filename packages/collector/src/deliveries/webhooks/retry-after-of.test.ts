import { expect, test } from 'vitest'
import { retryAfterOf } from './retry-after-of.ts'

const now = Date.parse('2026-11-23T10:00:00Z')

test.each([
  ['0', 0],
  ['120', 120_000],
  [' 1.5 ', 1500],
  ['Mon, 23 Nov 2026 10:01:00 GMT', 60_000],
  ['Mon, 23 Nov 2026 09:00:00 GMT', 0],
  ['soon', undefined],
  ['', undefined],
  ['-5s', undefined],
  [undefined, undefined],
])('%j asks to wait %s ms', (header, ms) => {
  expect(retryAfterOf(header, now)).toBe(ms)
})
