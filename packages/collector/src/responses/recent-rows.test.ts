import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createRecentRows } from './recent-rows.ts'

/** Adds one to the first number of the key's row, and tells what that was before. */
function count(rows: ReturnType<typeof createRecentRows>, key: number): number {
  const { numbers, from } = rows(key)
  numbers[from]! += 1
  numbers[from + 1] = key
  return numbers[from]! - 1
}

test('the last used are known with all their numbers, and forgotten ones begin again', () => {
  const keys = fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 300 })
  fc.assert(
    fc.property(keys, fc.integer({ min: 1, max: 10 }), (used, least) => {
      const rows = createRecentRows(least, 2)
      const counts = new Map<number, number>()
      used.forEach((key, index) => {
        const between = new Set(used.slice(used.lastIndexOf(key, index - 1) + 1, index))
        const before = count(rows, key)
        if (before > 0) expect(before).toBe(counts.get(key))
        else if (counts.has(key) && index > 0) expect(between.size).toBeGreaterThanOrEqual(least)
        expect(rows(key).numbers[rows(key).from + 1]).toBe(key)
        counts.set(key, before + 1)
      })
    }),
    { numRuns: 1000 },
  )
})

test('what is used stays, however many others come', () => {
  const rows = createRecentRows(10, 2)
  for (let other = 1; other < 1000; other += 1) {
    expect(count(rows, 0)).toBe(other - 1)
    expect(count(rows, other)).toBe(0)
  }
})

test('keys that would stand at one place are told apart', () => {
  const rows = createRecentRows(10, 2)
  const keys = Array.from({ length: 10 }, (_, n) => n * 2 ** 32)
  for (const key of keys) expect(count(rows, key)).toBe(0)
  for (const key of keys) expect(count(rows, key)).toBe(1)
})
