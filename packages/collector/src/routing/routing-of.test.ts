import { expect, test } from 'vitest'
import { DEFAULT_RULES } from './default-rules.ts'
import { aRouting, aRule } from './testing/shop.ts'

test('staff are all whom the team has declared, in lower case: members, owners, supervisors, and who is in rules', () => {
  const actions = [
    { kind: 'open-case', for: { kind: 'person', email: 'Case@partner.example' } },
    { kind: 'notify', whom: { kind: 'person', email: 'told@partner.example' } },
    { kind: 'praise', for: { kind: 'person', email: 'praised@partner.example' } },
    { kind: 'notify', channel: 'slack' },
  ]
  expect([...aRouting([aRule({ actions })]).staff].sort()).toEqual([
    'boss@shop.example',
    'case@partner.example',
    'lena@shop.example',
    'mona@shop.example',
    'olga@shop.example',
    'praised@partner.example',
    'rita@shop.example',
    'ruth@shop.example',
    'sara@shop.example',
    'sven@shop.example',
    'told@partner.example',
    'wim@shop.example',
  ])
})

test('only members who own the project hear of what has no other addressee', () => {
  expect(aRouting().owners).toEqual(['boss@shop.example'])
})

test('without rules of its own a project has the default ones', () => {
  const own = [aRule()]
  expect(aRouting().rules).toBe(DEFAULT_RULES)
  expect(aRouting(own).rules).toBe(own)
})
