import { newId } from '@innerloop/shared/new-id'
import { expect, test } from 'vitest'
import { createFingerprint } from './create-fingerprint.ts'

test('equal texts have one fingerprint, and half a million others have others', () => {
  const fingerprintOf = createFingerprint()
  const prints = new Set<number>()
  for (let n = 0; n < 250_000; n += 1) {
    const id = newId()
    prints.add(fingerprintOf('shop', 'checkout', id)).add(fingerprintOf('shop', 'checkout', `v${n}`))
    if (n % 1000 === 0)
      expect(fingerprintOf('shop', 'checkout', `${id}`)).toBe(fingerprintOf('shop', 'checkout', id))
  }
  expect(prints.size).toBe(500_000)
  expect([...prints].every(Number.isSafeInteger)).toBe(true)
})

test('where one text ends and the next begins makes a difference', () => {
  const fingerprintOf = createFingerprint()
  expect(new Set([fingerprintOf('ab', 'c'), fingerprintOf('a', 'bc'), fingerprintOf('abc')]).size).toBe(3)
})

test('each process has its own', () => {
  expect(createFingerprint()('ana')).not.toBe(createFingerprint()('ana'))
})
