import { expect, test } from 'vitest'
import { decide } from './decide.ts'
import { DEFAULT_RULES, rulesInForce } from './default-rules.ts'
import { aRouting, aRule, aSubject } from './testing/shop.ts'

const followUp = ['case', 'notify:olga@shop.example']
const praise = ['praise:olga@shop.example']

test.each([
  ['a detractor', { score: 6 }, followUp],
  ['a detractor with a comment', { score: 0, text: 'late' }, followUp],
  ['a detractor who closed the prompt after the score', { score: 3, state: 'dismissed' as const }, followUp],
  ['a passive', { score: 7, text: 'fine' }, []],
  ['a promoter', { score: 9 }, []],
  ['a promoter with a comment', { score: 9, text: 'great' }, praise],
  ['a dissatisfied customer', { survey: 'support' as const, score: 2 }, followUp],
  ['a customer in the middle', { survey: 'support' as const, score: 3, text: 'so so' }, []],
  ['a very satisfied one with a comment', { survey: 'support' as const, score: 5, text: 'great' }, praise],
  ['a customer who found it hard', { survey: 'effort' as const, score: 3 }, followUp],
  ['a customer who found it neither', { survey: 'effort' as const, score: 4 }, []],
  ['a customer who found it easy', { survey: 'effort' as const, score: 7, text: 'easy' }, []],
  ['a wish without a score', { survey: 'wish' as const, text: 'more colours' }, []],
  ['a prompt that was only seen', { state: 'shown' as const }, []],
])('%s leads to %j', (_, given, keys) => {
  expect(decide(aRouting(), aSubject(given)).decisions.map(({ key }) => key)).toEqual(keys)
})

test('the default rules act where a project has none of its own, also when those are switched off', () => {
  const own = [aRule({ enabled: false })]
  expect(rulesInForce([])).toBe(DEFAULT_RULES)
  expect(rulesInForce(own)).toBe(own)
})
