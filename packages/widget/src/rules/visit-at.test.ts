import { expect, test } from 'vitest'
import { NOW } from '../test-world.ts'
import { visitAt } from './visit-at.ts'

const MINUTE_MS = 60_000
const first = { firstAt: NOW, count: 1, startedAt: NOW, seenAt: NOW }

test('the first sign of somebody begins the first visit', () => {
  expect(visitAt(undefined, NOW)).toEqual(first)
})

test.each([
  ['goes on for as long as there is a sign every half hour', 30 * MINUTE_MS - 1, 1, 0],
  ['is another after half an hour without one', 30 * MINUTE_MS, 2, 30 * MINUTE_MS],
])('the visit %s', (_, laterMs, count, startedMs) => {
  const now = NOW + laterMs
  expect(visitAt(first, now)).toEqual({ firstAt: NOW, count, startedAt: NOW + startedMs, seenAt: now })
})

test('a clock that was set back neither ends a visit nor makes it begin later', () => {
  const now = NOW - 400 * 86_400_000
  expect(visitAt(first, now)).toEqual({ firstAt: now, count: 1, startedAt: now, seenAt: now })
})
