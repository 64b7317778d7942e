import { expect, test } from 'vitest'
import { sayVerdict } from './say-verdict.ts'

const NOW = Date.parse('2026-05-04T10:00:00Z')
const after = (ms: number) => new Date(NOW + ms).toISOString()

test('what can be shown is said to be', () => {
  expect(sayVerdict({ eligible: true }, NOW)).toBe('Would be shown at its next touchpoint.')
})

test.each([
  [90 * 86_400_000, 'in 90 days'],
  [30 * 3_600_000, 'in 30 hours'],
  [90_000, 'in 90 seconds'],
  [1, 'in 1 second'],
])('a rest of %i ms ends %s', (ms, words) => {
  const verdict = {
    eligible: false,
    reason: 'answered-recently',
    until: after(ms),
    pacedBy: 'checkout',
  } as const
  expect(sayVerdict(verdict, NOW)).toMatch(
    `This person answered recently. The survey was checkout. Free ${words}, at `,
  )
})
