import type { RoutingRule } from '@innerloop/shared'
import { expect, test } from 'vitest'
import type { Names } from './names.ts'
import { sentenceEn } from './sentence-en.ts'
import { sentenceOf } from './sentence-of.ts'
import { sentenceZhHans } from './sentence-zh-hans.ts'

const names: Names = {
  touchpoints: [{ key: 'checkout.paid', name: 'Order paid' }],
  surveys: [{ key: 'checkout', name: 'After payment' }],
  teams: [{ key: 'returns', name: 'Returns' }],
  endpoints: [{ key: 'crm', name: 'CRM' }],
  dimensions: [{ key: 'tier', name: 'Value tier', from: 'traits.spent', cuts: [500] }],
}
const openCase: RoutingRule['actions'] = [{ kind: 'open-case', for: { kind: 'touchpoint-owner' } }]

function say(when: RoutingRule['when'], actions = openCase, stop = true): string {
  return sentenceOf({ when, actions, stop }, names, sentenceEn)
}

test('conditions and actions make one sentence', () => {
  const when: RoutingRule['when'] = { bands: ['detractor'], text: { contains: ['parcel*', 'late'] } }
  expect(
    say(when, [
      { kind: 'open-case', for: { kind: 'team', team: 'returns' }, boost: 2 },
      { kind: 'notify', whom: { kind: 'supervisor' } },
      { kind: 'notify', channel: 'crm' },
      { kind: 'tag', tag: 'parcel' },
      { kind: 'praise' },
    ]),
  ).toBe(
    'If the customer is a detractor and the customer wrote “parcel*” or “late”: open a case for the team Returns, ' +
      '2 steps more urgent, tell the touchpoint’s supervisor, send it to CRM, tag it “parcel”, and pass it to the ' +
      'touchpoint’s owner as praise.',
  )
})

test('a rule without conditions is for every answer, and one that does not stop says so', () => {
  expect(say({}, [{ kind: 'tag', tag: 'x' }], false)).toBe(
    'For every answer: tag it “x”. The rules after it are tried too.',
  )
})

test.each<[RoutingRule['when'], string]>([
  [{ score: { metric: 'csat', max: 2 } }, 'the satisfaction score is at most 2'],
  [{ score: { metric: 'csat', min: 5 } }, 'the satisfaction score is at least 5'],
  [{ score: { metric: 'ces', min: 1, max: 3 } }, 'the ease score is at most 3'],
  [{ score: { metric: 'nps' } }, 'there is a recommendation score'],
  [{ score: { min: 4, max: 6 } }, 'the score is 4 to 6'],
  [{ score: { min: 3, max: 3 } }, 'the score is 3'],
  [{ states: ['shown', 'dismissed'] }, 'the survey was only seen or closed'],
  [{ touchpoints: ['checkout.paid', 'gone'] }, 'it is about “Order paid” or “gone”'],
  [{ surveys: ['checkout'] }, 'it answers the survey “After payment”'],
  [{ text: { hasText: true } }, 'the customer wrote something'],
  [{ text: { isEmpty: true } }, 'the customer wrote nothing'],
  [{ languages: ['de', 'pt-BR'] }, 'it was asked in German or Brazilian Portuguese'],
  [{ facts: [{ fact: 'traits.plan', is: ['a', 7] }] }, 'the customer’s plan is “a” or “7”'],
  [
    { facts: [{ fact: 'properties.total', atLeast: 5, atMost: 9 }] },
    'the answer’s total is at least 5 and is at most 9',
  ],
  [{ facts: [{ fact: 'traits.plan', exists: false }] }, 'the customer’s plan is not known'],
  [{ dimensions: [{ key: 'tier', values: ['>=500', '(none)'] }] }, 'Value tier is “>=500” or none'],
])('%j: %s', (when, said) => {
  expect(say(when)).toBe(`If ${said}: open a case for the touchpoint’s owner.`)
})

test('of many words the first are said', () => {
  const contains = Array.from({ length: 20 }, (_, index) => `w${index}`)
  expect(say({ text: { contains } })).toContain('“w5”, or one of 14 other words:')
})

test('the sentence in Chinese', () => {
  const rule: RoutingRule = {
    id: 'a',
    name: 'A',
    when: { score: { metric: 'nps', max: 6 }, text: { contains: ['包裹', '迟到'] } },
    actions: [...openCase, { kind: 'notify', whom: { kind: 'team', team: 'returns' } }],
    stop: false,
    enabled: true,
  }
  expect(sentenceOf(rule, names, sentenceZhHans)).toBe(
    '如果推荐评分不高于 6，且客户写了“包裹”或“迟到”：为触点负责人建立跟进；通知团队“Returns”。之后的规则也会继续尝试。',
  )
})
