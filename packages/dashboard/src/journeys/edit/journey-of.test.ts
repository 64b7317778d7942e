import type { Journey } from '@innerloop/shared'
import { expect, test } from 'vitest'
import { freeId } from './JourneyEditPage.tsx'
import { fieldsOf, journeyOf } from './journey-of.ts'

const whole: Required<Journey> = {
  id: 'repair-to-be',
  name: 'Repair',
  description: 'Notes',
  persona: 'A farmer',
  lifeNeed: 'Keep my machine running',
  state: 'to-be',
  comesFrom: 'repair',
  status: 'draw',
  confirmedBy: 40,
  staleAfterDays: 90,
  segment: { dimension: 'value', value: '>=10000' },
  owner: 'olga@shop.example',
  sponsor: 'sven@shop.example',
  team: 'service',
  stages: [{ id: 'ask', name: 'Asking', touchpoints: ['call'] }],
}

test('a journey that nobody has changed is the same after it was in the form', () => {
  expect(journeyOf(fieldsOf(whole), whole.stages, whole)).toEqual(whole)
  const bare: Journey = { id: 'a', name: 'A', stages: [] }
  expect(journeyOf(fieldsOf(bare), bare.stages, bare)).toEqual(bare)
})

test('what is emptied goes, and a map as it is comes from no other', () => {
  const emptied = {
    ...fieldsOf(whole),
    persona: ' ',
    status: '' as const,
    confirmedBy: '',
    state: 'as-is' as const,
  }
  const { persona: _, status: __, confirmedBy: ___, comesFrom: ____, ...rest } = whole
  expect(journeyOf(emptied, whole.stages, whole)).toEqual({ ...rest, state: 'as-is' })
})

test('a copy gets an id that is free', () => {
  expect(freeId('repair-to-be', [{ id: 'repair' }])).toBe('repair-to-be')
  expect(freeId('repair-to-be', [{ id: 'repair-to-be' }])).toBe('repair-to-be-2')
})
