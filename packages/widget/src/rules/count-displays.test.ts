// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { createFakeCollector, needsFor, NOW, shown } from '../test-world.ts'
import { recordOutcome } from '../history.ts'
import { countDisplays } from './count-displays.ts'
import { keepVisits } from './keep-visits.ts'

const event = { surveyId: 'checkout', responseId: 'r1', answers: {} }

function open() {
  const needs = needsFor(createFakeCollector())
  const clock = { now: NOW }
  const visits = keepVisits({ ...needs, now: () => clock.now })
  countDisplays(needs, visits)
  const emit = (wanted: string) => {
    for (const [name, listener] of needs.listeners) if (name === wanted) listener(event)
  }
  return { ...needs, clock, emit, displays: () => needs.store.get('displays') }
}

test('displays are counted by person and survey, other events are not', () => {
  const { identity, store, emit, displays } = open()
  identity.identify('ana')
  store.set('displays', { ana: { support: 1 }, ben: { checkout: 7 } })
  for (const name of ['shown', 'answered', 'shown', 'completed', 'dismissed']) emit(name)
  expect(displays()).toEqual({ ana: { support: 1, checkout: 2 }, ben: { checkout: 7 } })
})

test('a display belongs to the visit that it begins, though it was noted a moment earlier', () => {
  const { identity, store, emit, clock } = open()
  const asked = NOW + 3_600_000
  recordOutcome(store, identity.subject(), shown, asked)
  clock.now = asked + 5
  emit('shown')
  expect(store.get('visits')).toMatchObject({ count: 2, startedAt: asked })
})
