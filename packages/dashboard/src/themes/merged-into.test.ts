import type { Theme } from '@innerloop/collector'
import { expect, test } from 'vitest'
import { mergedInto } from './merged-into.ts'

const ruleOf = (word: string) => ({ any: [word], all: [], none: [] })
const aTheme = (id: string, some: Partial<Theme> = {}): Theme => ({
  id,
  name: id,
  state: 'pinned',
  rules: [ruleOf(id)],
  whys: [],
  ...some,
})

test('the target keeps its name, and is told by the words of both', () => {
  const other = aTheme('late', {
    rules: [ruleOf('late'), ruleOf('delivery')],
    whys: ['The carrier'],
    tag: 'disappointed',
  })
  expect(mergedInto(aTheme('delivery'), other)).toEqual(
    aTheme('delivery', {
      rules: [ruleOf('delivery'), ruleOf('late')],
      whys: ['The carrier'],
      tag: 'disappointed',
    }),
  )
})

test('of what both say, the target’s stands', () => {
  const target = aTheme('delivery', { whys: ['Ours'], rootCause: 'delivery' })
  const merged = mergedInto(target, aTheme('late', { whys: ['Theirs'], rootCause: 'waiting' }))
  expect(merged).toMatchObject({ whys: ['Ours'], rootCause: 'delivery' })
})
