import { expect, test } from 'vitest'
import { correctClock } from './correct-clock.ts'

const HOUR = 3_600_000
const now = Date.UTC(2026, 10, 22)

test.each([
  ['an outbox that waited a day keeps the true instant', now - 24 * HOUR, now, now - 24 * HOUR],
  ['a clock nine minutes behind is left alone', now - 540_000, now - 540_000, now - 540_000],
  ['a clock a day behind is put right', now - 25 * HOUR, now - 24 * HOUR, now - HOUR],
  ['a clock a year ahead is put right', now + 8759 * HOUR, now + 8760 * HOUR, now - HOUR],
  ['a clock thousands of years ahead leads to no year before Christ', now, Date.UTC(9999, 11, 31), 0],
  ['nobody answers in the future', now + 60_000, now + 60_000, now],
])('%s', (_, shownAt, sentAt, expected) => {
  expect(correctClock(shownAt, sentAt, now)).toBe(expected)
})
