import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isSampled } from './sampling.ts'

test('the same person always falls on the same side', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.string(),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (person, survey, share) => isSampled(person, survey, share) === isSampled(person, survey, share),
    ),
  )
})

test('raising the share only adds people', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true })
  fc.assert(
    fc.property(fc.string(), fc.string(), share, share, (person, survey, a, b) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)]
      return !isSampled(person, survey, low) || isSampled(person, survey, high)
    }),
  )
})

test('a share of 1 is everybody and a share of 0 nobody', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.string(),
      (person, survey) => isSampled(person, survey, 1) && !isSampled(person, survey, 0),
    ),
  )
})

test.each([0.01, 0.1, 0.5])('of many similar ids about the share of %s is asked', (share) => {
  const asked = Array.from({ length: 20_000 }, (_, index) => isSampled(`user_${index}`, 'checkout', share))
  const part = asked.filter(Boolean).length / asked.length
  expect(Math.abs(part - share)).toBeLessThan(4 * Math.sqrt((share * (1 - share)) / asked.length))
})

test('two surveys draw their samples independently', () => {
  const both = Array.from(
    { length: 20_000 },
    (_, index) => isSampled(`user_${index}`, 'nps', 0.5) && isSampled(`user_${index}`, 'csat', 0.5),
  )
  expect(both.filter(Boolean).length / both.length).toBeCloseTo(0.25, 1)
})
