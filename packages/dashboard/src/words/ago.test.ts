import { expect, test } from 'vitest'
import { ago } from './ago.ts'

const now = Date.parse('2026-11-22T12:00:00Z')

test.each([
  ['2026-11-22T12:00:09Z', 'just now'],
  ['2026-11-22T11:59:10Z', 'just now'],
  ['2026-11-22T11:58:59Z', '1 minute ago'],
  ['2026-11-22T09:00:00Z', '3 hours ago'],
  ['2026-11-21T11:00:00Z', 'yesterday'],
  ['2026-10-01T12:00:00Z', 'last month'],
  ['2023-11-01T12:00:00Z', '3 years ago'],
])('%s was %s', (iso, text) => {
  expect(ago(iso, now)).toBe(text)
})
