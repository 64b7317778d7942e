import { Facts } from '@innerloop/shared'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { factsOf } from './facts.ts'

test('texts, numbers, booleans and null stay; all else is left out', () => {
  const given = {
    plan: 'pro',
    age: 3,
    beta: false,
    gone: null,
    when: new Date(),
    list: [1],
    not: NaN,
    no: undefined,
  }
  expect(factsOf(given)).toEqual({ plan: 'pro', age: 3, beta: false, gone: null })
  expect(factsOf(undefined)).toBeUndefined()
})

test('whatever a page passes, the collector accepts it', () => {
  const long = fc.string({ minLength: 0, maxLength: 900 })
  const value = fc.oneof(long, fc.anything({ withBigInt: true, withDate: true }))
  fc.assert(
    fc.property(fc.dictionary(long, value, { maxKeys: 80 }), (given) => {
      const facts = JSON.parse(JSON.stringify(factsOf(given)))
      expect(Facts.safeParse(facts).success).toBe(true)
    }),
  )
})
