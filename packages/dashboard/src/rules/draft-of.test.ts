import type { RoutingRule } from '@innerloop/shared'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { draftOf } from './draft-of.ts'
import { EMPTY_ACTIONS, EMPTY_CONDITIONS } from './draft.ts'
import { gapsOf } from './gaps-of.ts'
import { ruleOf } from './rule-of.ts'
import { textOfValues, valuesIn } from './values-in.ts'

const base: RoutingRule = {
  id: 'a',
  name: 'A',
  when: {},
  actions: [{ kind: 'tag', tag: 'x' }],
  stop: true,
  enabled: false,
}
const everything: RoutingRule = {
  ...base,
  stop: false,
  when: {
    states: ['started', 'completed'],
    score: { metric: 'nps', min: 0, max: 6 },
    bands: ['detractor'],
    touchpoints: ['checkout.paid'],
    surveys: ['checkout'],
    text: { contains: ['parcel*', 'came late'] },
    languages: ['de', 'pt-BR'],
    facts: [
      { fact: 'traits.plan', is: ['gold', 7, '7', true], exists: true },
      { fact: 'properties.a.b', atLeast: 0, atMost: 9.5 },
      { fact: 'traits.note', is: 'a, "b"' },
    ],
    dimensions: [{ key: 'tier', values: ['>=500', '(none)'] }],
  },
  actions: [
    { kind: 'open-case', for: { kind: 'team', team: 'returns' }, boost: 3 },
    { kind: 'open-case', for: { kind: 'account-manager', trait: 'manager' } },
    { kind: 'notify', whom: { kind: 'supervisor' } },
    { kind: 'notify', whom: { kind: 'person', email: 'ana@shop.example' } },
    { kind: 'notify', channel: 'crm' },
    { kind: 'tag', tag: 'parcel' },
    { kind: 'praise', for: { kind: 'employee', property: 'agent' } },
  ],
}

test.each<RoutingRule>([
  everything,
  base,
  { ...base, when: { text: { isEmpty: true }, score: { max: 3 } } },
  { ...base, when: { text: { hasText: true }, facts: [{ fact: 'traits.x', exists: false }] } },
])('a rule goes through the form unchanged: %#', (rule) => {
  const draft = draftOf(rule)
  expect(gapsOf(draft)).toEqual([])
  expect(ruleOf(draft)).toEqual(rule)
})

test('values are read back as they were written', () => {
  const value = fc.oneof(
    fc.string(),
    fc.boolean(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (n === 0 ? 0 : n)),
    fc.constantFrom('7', 'true', 'a, b', ' a', '"', '', '1e3'),
  )
  fc.assert(
    fc.property(fc.array(value), (values) => {
      expect(valuesIn(textOfValues(values))).toEqual(values)
    }),
  )
})

test('what is not filled in is named', () => {
  const draft = {
    ...draftOf(base),
    name: ' ',
    conditions: Object.values(EMPTY_CONDITIONS),
    actions: Object.values(EMPTY_ACTIONS),
  }
  expect(gapsOf(draft)).toEqual([
    'name',
    'condition-band',
    'condition-touchpoint',
    'condition-survey',
    'condition-text',
    'condition-language',
    'condition-fact',
    'condition-dimension',
    'condition-state',
    'action-channel',
    'action-tag',
  ])
  expect(gapsOf({ ...draftOf(base), actions: [] })).toEqual(['no-action'])
})
