import { outcomeOf } from '@innerloop/shared/outcome-of'
import { expect, test } from 'vitest'
import { handOverHistory, historyOf, recordOutcome } from './history.ts'
import { createStorage } from './storage.ts'
import { createFakeStorage, NOW, shown } from './test-world.ts'

const answered = { ...shown, state: 'started' as const, answers: { score: { value: 0, sequence: 1 } } }
const dismissed = { ...shown, state: 'dismissed' as const }
const newStorage = () => {
  const browser = createFakeStorage()
  return createStorage('p:', () => browser)
}

test.each([
  ['a display alone', shown, 'asked'],
  ['a dismissal without an answer', dismissed, 'declined'],
  ['a score of 0', answered, 'answered'],
  ['a dismissal after an answer', { ...answered, state: 'dismissed' as const }, 'answered'],
  ['a completion without a comment', { ...shown, state: 'completed' as const }, 'answered'],
  [
    'options that were all unticked again',
    { ...dismissed, answers: { reasons: { value: [], sequence: 2 } } },
    'declined',
  ],
  ['a no', { ...dismissed, answers: { again: { value: false, sequence: 1 } } }, 'answered'],
  [
    'a comment that was deleted again',
    { ...dismissed, answers: { reason: { value: '', sequence: 2 } } },
    'declined',
  ],
])('%s', (_, response, outcome) => {
  expect(outcomeOf(response)).toBe(outcome)
})

test('the answer takes the place of its display, and an earlier decline stays known', () => {
  const storage = newStorage()
  recordOutcome(storage, 'ana', dismissed, NOW)
  recordOutcome(storage, 'ana', shown, NOW + 1)
  expect(historyOf(storage, 'ana')).toEqual({ checkout: { declined: NOW, asked: NOW + 1 } })
  recordOutcome(storage, 'ana', answered, NOW + 2)
  expect(historyOf(storage, 'ana')).toEqual({ checkout: { declined: NOW, answered: NOW + 2 } })
})

test('each person has a history of their own', () => {
  const storage = newStorage()
  recordOutcome(storage, 'ana', answered, NOW)
  expect(historyOf(storage, 'ben')).toEqual({})
})

test('what the visitor was asked, the person was asked', () => {
  const storage = newStorage()
  recordOutcome(storage, 'ana', { ...answered, surveyId: 'support' }, NOW)
  recordOutcome(storage, 'visitor', answered, NOW + 1)
  handOverHistory(storage, 'visitor', 'ana')
  expect(historyOf(storage, 'ana')).toEqual({ support: { answered: NOW }, checkout: { answered: NOW + 1 } })
  expect(historyOf(storage, 'visitor')).toEqual({})
})
