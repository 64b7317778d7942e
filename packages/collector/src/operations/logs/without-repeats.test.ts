import { expect, test } from 'vitest'
import { withoutRepeats } from './without-repeats.ts'

test('what is said again and again is said once a minute, with how often', () => {
  const said: unknown[] = []
  let now = 0
  const log = withoutRepeats(
    (message, details) => said.push([message, details]),
    () => now,
  )
  for (let second = 0; second <= 60; second += 1) {
    now = second * 1000
    log('The store is unavailable')
  }
  log('Something else')
  expect(said).toEqual([
    ['The store is unavailable', undefined],
    ['The store is unavailable', { repeated: 59 }],
    ['Something else', undefined],
  ])
})
