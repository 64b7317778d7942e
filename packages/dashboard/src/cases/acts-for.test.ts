import type { WholeCase } from '@innerloop/collector'
import { expect, test } from 'vitest'
import { actsFor, isTried } from './acts-for.ts'

const events = (...kinds: string[]) =>
  ({ events: kinds.map((kind) => ({ kind })) }) as Pick<WholeCase, 'events'>

test('only what can be done now is offered', () => {
  expect(actsFor({ state: 'open', mayCoach: false, gestures: null })).not.toContain('verify')
  expect(actsFor({ state: 'resolved', mayCoach: false, gestures: null })).toEqual([
    'verify',
    'reopen',
    'note',
    'carry',
  ])
  const gestures = { currency: 'EUR', given: 0, limit: 50 }
  expect(actsFor({ state: 'resolved', mayCoach: false, gestures })).toContain('give')
  expect(actsFor({ state: 'open', mayCoach: true, gestures: null })).toContain('coach')
})

test('an attempt counts until the case is opened again', () => {
  expect(isTried(events('opened', 'noted'))).toBe(false)
  expect(isTried(events('opened', 'attempted', 'noted'))).toBe(true)
  expect(isTried(events('opened', 'attempted', 'resolved', 'reopened'))).toBe(false)
})
