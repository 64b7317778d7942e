import { expect, test } from 'vitest'
import { due } from './due.ts'

const now = Date.parse('2026-11-22T12:00:00Z')

test.each([
  ['2026-11-22T12:30:00Z', 'in 30 minutes'],
  ['2026-11-22T15:10:00Z', 'in 3 hours'],
  ['2026-11-25T13:00:00Z', 'in 3 days'],
  ['2026-11-22T11:15:00Z', '45 minutes ago'],
  ['2026-11-20T11:00:00Z', '2 days ago'],
])('%s is %s', (iso, text) => {
  expect(due(iso, now)).toBe(text)
})
