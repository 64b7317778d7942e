import { expect, test } from 'vitest'
import { conditionLinesOf } from './condition-lines-of.ts'

test('who may be asked is said line by line, nested as the rule is', () => {
  const rule = {
    all: [
      { fact: 'traits.plan', is: ['pro', 'team'] },
      { not: { fact: 'visits', atLeast: 1, atMost: 3 } },
      { fact: 'properties.order', exists: true },
    ],
  }
  const audience = { share: 1, traits: { country: 'NL' }, rule }
  expect(conditionLinesOf({ name: 'x', audience, cancelledBy: ['cart.left'] })).toEqual([
    { text: 'country is NL' },
    {
      text: 'all of:',
      lines: [
        { text: 'traits.plan is pro / team' },
        { text: 'not:', lines: [{ text: 'visits at least 1, at most 3' }] },
        { text: 'properties.order is known: Yes' },
      ],
    },
    { text: 'Not asked if one of these happens first: cart.left' },
  ])
})

test('without conditions there is nothing to say', () => {
  expect(conditionLinesOf({ name: 'x' })).toEqual([])
})
