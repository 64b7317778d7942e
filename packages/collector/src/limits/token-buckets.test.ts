import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createTokenBuckets } from './token-buckets.ts'

test('so many at once, then one for each share of a minute', () => {
  const take = createTokenBuckets({ perMinute: 3 })
  expect([0, 0, 0, 0].map((now) => take('a', now))).toEqual([0, 0, 0, 20])
  expect(take('a', 19_999)).toBe(1)
  expect(take('a', 20_000)).toBe(0)
  expect([0, 0, 0, 0].map(() => take('b', 20_000))).toEqual([0, 0, 0, 20])
})

test('over any time nobody gets more than the burst and what has flowed in', () => {
  const pauses = fc.array(fc.integer({ min: -1000, max: 5000 }), { maxLength: 200 })
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 600 }), pauses, (perMinute, steps) => {
      const take = createTokenBuckets({ perMinute })
      let now = 0
      let forward = 0
      let allowed = 0
      for (const step of steps) {
        now += step
        forward += Math.max(step, 0)
        if (take('a', now) === 0) allowed += 1
      }
      expect(allowed).toBeLessThanOrEqual(perMinute + (forward / 60_000) * perMinute + 1e-6)
    }),
  )
})

test('many senders do not fill the memory, and the busy ones stay known', () => {
  const take = createTokenBuckets({ perMinute: 1 }, 10)
  expect(take('busy', 0)).toBe(0)
  for (let sender = 0; sender < 1000; sender += 1) {
    take(`flood-${sender}`, 0)
    expect(take('busy', 0)).toBe(60)
  }
})
