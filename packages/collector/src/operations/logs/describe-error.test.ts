import { expect, test } from 'vitest'
import { describeError } from './describe-error.ts'

test('an error is told with its class, its message and its places', () => {
  expect(describeError(new RangeError('too far'))).toMatch(
    /^RangeError: too far\n\s+at .*describe-error\.test/,
  )
})

test('JSON that could not be read is not quoted', () => {
  const thrown = (() => {
    try {
      return JSON.parse('The waiter, Ben, was rude')
    } catch (error) {
      return error
    }
  })()
  expect((thrown as Error).message).toContain('waiter')
  expect(describeError(thrown)).not.toMatch(/waiter|Ben/)
})

test('a thrown value that is no error is not told', () => {
  expect(describeError('ana@shop.example')).toBe('Thrown: string')
})
