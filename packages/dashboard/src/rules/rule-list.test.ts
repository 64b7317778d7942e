import type { RoutingRule } from '@innerloop/shared'
import { expect, test } from 'vitest'
import { moved, put } from './rule-list.ts'

const aRule = (id: string, name = id): RoutingRule => ({
  id,
  name,
  when: {},
  actions: [{ kind: 'tag', tag: 'x' }],
  stop: true,
  enabled: true,
})
const rules = ['a', 'b', 'c'].map((id) => aRule(id))
const ids = (list: readonly RoutingRule[]) => list.map(({ id }) => id).join('')

test('a rule moves one place up or down, and stays at the ends', () => {
  expect(ids(moved(rules, 2, -1))).toBe('acb')
  expect(ids(moved(rules, 0, 1))).toBe('bac')
  expect(ids(moved(rules, 0, -1))).toBe('abc')
  expect(ids(moved(rules, 2, 1))).toBe('abc')
})

test('an edited rule keeps its place, a new one comes last', () => {
  expect(put(rules, aRule('b', 'B')).map(({ name }) => name)).toEqual(['a', 'B', 'c'])
  expect(ids(put(rules, aRule('d')))).toBe('abcd')
})
