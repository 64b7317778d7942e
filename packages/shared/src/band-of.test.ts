import { expect, test } from 'vitest'
import { bandOf } from './band-of.ts'

test('0 to 6 are detractors, 7 and 8 passives, 9 and 10 promoters', () => {
  const bands = Array.from({ length: 11 }, (_, score) => bandOf(score)[0])
  expect(bands.join('')).toBe('dddddddpppp')
  expect([bandOf(6), bandOf(7), bandOf(8), bandOf(9)]).toEqual([
    'detractor',
    'passive',
    'passive',
    'promoter',
  ])
})

test.each([-1, 11, 7.5, Number.NaN])('%s is not a score', (score) => {
  expect(() => bandOf(score)).toThrow(RangeError)
})
