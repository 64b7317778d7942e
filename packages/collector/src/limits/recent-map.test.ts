import { expect, test } from 'vitest'
import { createRecentMap } from './recent-map.ts'

test('the last used are known, and no more than twice as many are held', () => {
  const map = createRecentMap<number>(10)
  for (let n = 0; n < 1000; n += 1) {
    map.set(`${n}`, n)
    const known = Array.from({ length: 10 }, (_, back) => map.get(`${Math.max(n - back, 0)}`))
    expect(known).not.toContain(undefined)
  }
  expect(
    Array.from({ length: 1000 }, (_, n) => map.get(`${n}`)).filter((v) => v !== undefined).length,
  ).toBeLessThanOrEqual(20)
})

test('what is asked for stays', () => {
  const map = createRecentMap<string>(10)
  map.set('busy', 'here')
  for (let n = 0; n < 1000; n += 1) {
    map.set(`${n}`, 'other')
    expect(map.get('busy')).toBe('here')
  }
})
