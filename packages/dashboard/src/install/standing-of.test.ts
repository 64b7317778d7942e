import { expect, test } from 'vitest'
import { standingOf } from './standing-of.ts'

const rules = { origins: ['https://shop.example'], allowNullOrigin: false }

test.each([
  ['https://feedback.example', 'own'],
  ['https://shop.example', 'allowed'],
  ['http://shop.example', 'not-listed'],
  ['https://shop.example:8443', 'not-listed'],
  ['null', 'null-refused'],
  ['capacitor://localhost', 'cannot-be-listed'],
])('%s: %s', (origin, standing) => {
  expect(standingOf(origin, rules, 'https://feedback.example')).toBe(standing)
})

test('files and sandboxed frames may send once they are allowed', () => {
  expect(standingOf('null', { ...rules, allowNullOrigin: true }, 'https://feedback.example')).toBe('allowed')
})
