import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutText } from './cut-text.ts'

const double = (character: string) => `\\${character}`

test.each([
  ['Where is my parcel?', 9, 'Where is…'],
  ['parcel', 6, 'parcel'],
  ['parcels', 6, 'parce…'],
  ['a😀', 3, 'a😀'],
  ['a😀b', 3, 'a…'],
  ['', 3, ''],
])('%j in %i is %j', (text, limit, cut) => {
  expect(cutText(text, limit)).toBe(cut)
})

test('it is never longer, never half a character, and whole where it fits', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (text, limit) => {
      const cut = cutText(text, limit)
      expect(cut.length).toBeLessThanOrEqual(limit)
      expect(cut.isWellFormed()).toBe(true)
      if (text.length <= limit) expect(cut).toBe(text)
      expect(cutText(text, limit, double)).toMatch(/^(\\.)*…?$/su)
      expect(cutText(text, limit, double).length).toBeLessThanOrEqual(limit)
    }),
  )
})
