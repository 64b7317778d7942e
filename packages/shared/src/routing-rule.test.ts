import { expect, test } from 'vitest'
import { RoutingRule } from './routing-rule.ts'

const tag = { kind: 'tag', tag: 'x' }
const aRule = (over: object) => ({ id: 'r', name: 'R', actions: [tag], ...over })

test('a rule without conditions looks at all that is answered, ends the search, and is switched on', () => {
  expect(RoutingRule.parse(aRule({}))).toEqual({ ...aRule({}), when: {}, stop: true, enabled: true })
})

test('addresses and tags are compared without case', () => {
  const email = 'Ana@Shop.example'
  const actions = [
    { kind: 'notify', whom: { kind: 'person', email } },
    { ...tag, tag: ' Rückgabe ' },
  ]
  expect(RoutingRule.parse(aRule({ actions })).actions).toEqual([
    { kind: 'notify', whom: { kind: 'person', email: 'ana@shop.example' } },
    { ...tag, tag: 'rückgabe' },
  ])
})

test.each([
  [{ score: { metric: 'csat', max: 2 } }],
  [{ score: { metric: 'ces' } }],
  [{ score: { min: 3, max: 3 } }],
  [{ bands: ['promoter'], score: { metric: 'nps', min: 10 } }],
  [{ states: ['dismissed'], text: { isEmpty: true } }],
  [{ text: { contains: ['too late', '退款', 'คืนเงิน', '😡', 'deliver*'] } }],
  [{ languages: ['de', 'zh-Hans'] }],
  [{ facts: [{ fact: 'traits.plan', is: ['pro', 'team'] }] }],
  [{ facts: [{ fact: 'properties.total', atLeast: 100, atMost: 500 }] }],
  [{ dimensions: [{ key: 'tier', values: ['>=500', '(none)'] }] }],
])('a rule may be about %j', (when) => {
  expect(RoutingRule.parse(aRule({ when })).when).toEqual(when)
})

test.each([
  [{ when: { score: {} } }, /say which scores/],
  [{ when: { score: { min: 7, max: 6 } } }, /at most/],
  [{ when: { score: { metric: 'csat', min: 6 } } }, /stay on the scale/],
  [{ when: { score: { metric: 'csat', max: 0 } } }, /stay on the scale/],
  [{ when: { bands: ['promoter'], score: { metric: 'csat', min: 5 } } }, /only the score of nps/],
  [{ when: { text: {} } }, /exactly one/],
  [{ when: { text: { hasText: true, isEmpty: true } } }, /exactly one/],
  [{ when: { text: { contains: ['…!'] } } }, /write a word/],
  [{ when: { languages: ['German!'] } }, /BCP 47/],
  [{ when: { facts: [{ fact: 'traits.plan' }] } }, /say what the fact must be/],
  [{ when: { facts: [{ fact: 'device', is: 'phone' }] } }, /use traits/],
  // What is misspelt would otherwise be no condition at all, and the rule about everything.
  [{ when: { touchpoint: ['checkout.paid'] } }, /touchpoint/],
  [{ when: { facts: [{ fact: 'traits.plan', matches: 'x' }] } }, /matches/],
  [{ actions: [] }, /./],
  [{ actions: [{ kind: 'notify' }] }, /give "whom" or "channel"/],
  [{ actions: [{ kind: 'notify', channel: 'slack', whom: { kind: 'supervisor' } }] }, /"whom" or "channel"/],
  [{ actions: [{ kind: 'open-case', for: { kind: 'supervisor' } }] }, /./],
  [{ actions: [{ kind: 'open-case', for: { kind: 'person', email: 'ana' } }] }, /./],
  [{ actions: [{ kind: 'tag', tag: '' }] }, /1 to 50/],
])('%j is refused', (over, complaint) => {
  expect(RoutingRule.safeParse(aRule(over)).error?.issues[0]?.message).toMatch(complaint)
})
