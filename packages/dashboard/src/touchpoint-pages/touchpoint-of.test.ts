import type { Touchpoint } from '@innerloop/shared'
import { expect, test } from 'vitest'
import { reachOf } from './reach-of.ts'
import { fieldsOf, touchpointOf } from './touchpoint-of.ts'

const whole: Required<Touchpoint> = {
  key: 'returns.refunded',
  name: 'Return refunded',
  signals: [{ kind: 'click', selector: '#done' }] as unknown as Required<Touchpoint>['signals'],
  channel: 'email',
  owner: 'olga@shop.example',
  supervisor: 'sven@shop.example',
  team: 'returns',
  standard: { contactHours: 4, resolveHours: 0.5 },
  expectation: 8,
  toleranceFloor: 0,
  measureFloor: { property: 'waitHours', limit: 0, unit: 'h', costs: [{ limit: 2, perMonth: 900 }] },
  kind: 'indirect',
  experience: 'service',
  procedure: { url: 'https://shop.example/refunds', version: '3' },
  serviceStandard: 'The money is back within four hours.',
  importance: 0.4,
  archived: true,
}

test('a touchpoint that nobody has changed is the same after it was in the form', () => {
  expect(touchpointOf(fieldsOf(whole), whole)).toEqual(whole)
  const bare: Touchpoint = { key: 'a', name: 'A', channel: 'web' }
  expect(touchpointOf(fieldsOf(bare), bare)).toEqual(bare)
})

test('what is emptied goes', () => {
  const ofThePlan = { kind: '', procedureUrl: '', measureLimit: '' } as const
  const emptied = {
    ...fieldsOf(whole),
    owner: ' ',
    team: '',
    contactHours: '',
    toleranceFloor: '',
    ...ofThePlan,
  }
  const { owner: _, team: __, standard: ___, toleranceFloor: ____, kind, measureFloor, ...rest } = whole
  expect([kind, measureFloor.limit]).toEqual(['indirect', 0])
  expect(touchpointOf(emptied, whole)).toEqual({ ...rest, procedure: { version: '3' } })
})

test('without an owner the team hears of answers; without one that has somebody, only the project’s owners', () => {
  const team = { id: 'returns', name: 'Returns', members: ['ana@shop.example'] }
  const { owner: _, ...unowned } = whole
  expect(reachOf(whole, [])).toBe('owner')
  expect(reachOf(unowned, [team])).toBe('team')
  expect(reachOf(unowned, [{ ...team, members: [] }])).toBe('project-owners')
  expect(reachOf(unowned, [])).toBe('project-owners')
  expect(reachOf(unowned, null)).toBe('team')
  expect(reachOf({ key: 'a', name: 'A', channel: 'web' }, null)).toBe('project-owners')
})
