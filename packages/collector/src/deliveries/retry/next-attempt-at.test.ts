import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MOST_ATTEMPTS, nextAttemptAt } from './next-attempt-at.ts'

const HOUR = 3_600_000

test('ten attempts over three days, as Standard Webhooks suggests', () => {
  const times = [0]
  for (let attempts = 1; ; attempts += 1) {
    const at = nextAttemptAt(attempts, { now: times.at(-1)!, random: () => 0 })
    if (at === undefined) break
    times.push(at)
  }
  expect(times.map((at) => at / 1000)).toEqual([0, 5, 305, 2105, 9305, 27305, 63305, 113705, 185705, 272105])
  expect(times).toHaveLength(MOST_ATTEMPTS)
})

test('the first attempt is made at once', () => {
  expect(nextAttemptAt(0, { now: 7, random: Math.random })).toBe(7)
})

test('a receiver that asks for time gets it, up to a day', () => {
  const first = { now: 0, random: () => 0 }
  expect(nextAttemptAt(1, { ...first, retryAfterMs: 60_000 })).toBe(60_000)
  expect(nextAttemptAt(1, { ...first, retryAfterMs: 1 })).toBe(5000)
  expect(nextAttemptAt(1, { ...first, retryAfterMs: 30 * 24 * HOUR })).toBe(24 * HOUR)
  expect(nextAttemptAt(MOST_ATTEMPTS, { now: 0, random: () => 0, retryAfterMs: 1000 })).toBeUndefined()
})

test('no pause is shorter than planned or more than a fifth longer, and what failed together spreads', () => {
  const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: MOST_ATTEMPTS - 1 }),
      fc.nat(10 * 24 * HOUR),
      chance,
      (attempts, retryAfterMs, share) => {
        const least = nextAttemptAt(attempts, { now: 0, random: () => 0, retryAfterMs })!
        const at = nextAttemptAt(attempts, { now: 0, random: () => share, retryAfterMs })!
        expect(at).toBeGreaterThanOrEqual(least)
        expect(at).toBeLessThanOrEqual(Math.round(least * 1.2))
      },
    ),
  )
  const times = new Set(
    Array.from({ length: 100 }, (_, index) => nextAttemptAt(3, { now: 0, random: () => index / 100 })),
  )
  expect(times.size).toBe(100)
})
