import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decide } from './decide.ts'
import type { Decision } from './decision.ts'
import { explain } from './explain.ts'
import { sayAddressee } from './say-addressee.ts'
import { anyRules, anySubject } from './testing/any.ts'
import { aRouting, aRule, aSubject } from './testing/shop.ts'

type Given = Parameters<typeof aSubject>[0]
const unhappy: Given = { score: 3 }

function sentence(rule: object, given: Given = unhappy): string {
  return explain(decide(aRouting([aRule(rule)]), aSubject(given)).trials[0]!)
}

test('why a detractor opened a case', () => {
  const [trial] = decide(aRouting(), aSubject(unhappy)).trials
  expect(explain(trial!)).toBe(
    '"Detractors" matched, since it is answered and the recommendation score is 3, which makes a detractor: ' +
      'it asks for a case for olga@shop.example and a message to olga@shop.example.',
  )
})

test.each([
  [{ bands: ['promoter'] }, {}, 'the recommendation score is 3, which makes a detractor and not a promoter'],
  [
    { bands: ['promoter'] },
    { survey: 'support' as const },
    'it has no recommendation score, which alone has a band',
  ],
  [{ score: { min: 4, max: 6 } }, {}, 'the recommendation score is 3 and not within 4 to 6'],
  [{ score: { metric: 'csat' } }, {}, 'the recommendation score is 3, and the rule is about satisfaction'],
  [
    { score: { metric: 'ces', max: 2 } },
    { survey: 'effort' as const },
    'the ease score is 3 and not within 1 to 2',
  ],
  [{ states: ['shown', 'completed'] }, {}, 'its state is "started" and not "shown" or "completed"'],
  [{ touchpoints: ['parcel.returned'] }, {}, 'its touchpoint is "checkout.paid" and not "parcel.returned"'],
  [{ languages: ['de'] }, {}, 'it has no language'],
  [{ text: { hasText: true } }, {}, 'nothing is written'],
  [{ text: { isEmpty: true } }, { text: 'x' }, 'something is written'],
  [{ text: { contains: ['late'] } }, { text: 'x' }, 'what is written contains none of the words of the rule'],
  [{ facts: [{ fact: 'traits.plan', is: ['a', 'b'] }] }, {}, '"traits.plan" is missing and not "a" or "b"'],
  [
    { facts: [{ fact: 'traits.plan', atLeast: 7, atMost: 9, exists: true }] },
    { traits: { plan: 'x' } },
    '"traits.plan" is "x" and not at least 7, at most 9, and given',
  ],
  [
    { dimensions: [{ key: 'tier', values: ['>=500', '(none)'] }] },
    { traits: { spent: 7 } },
    'its "tier" is "<100" and not ">=500" or "(none)"',
  ],
  [{ dimensions: [{ key: 'gone', values: ['1'] }] }, {}, 'the project has no dimension "gone"'],
])('why a rule about %j did not match %j', (when, given, reason) => {
  expect(sentence({ when }, { ...unhappy, ...given })).toBe(`"Rule" did not match, since ${reason}.`)
})

test('only what failed is the reason why a rule did not match', () => {
  expect(sentence({ when: { surveys: ['checkout'], text: { hasText: true } } }, {})).toBe(
    '"Rule" did not match, since it is not answered and nothing is written.',
  )
})

test.each([
  [
    { agent: 'victim@elsewhere.example' },
    'the address in the property "agent" is nobody\'s whom the team has declared',
  ],
  [{ agent: 'Rita' }, 'the property "agent" is no e-mail address'],
  [{}, 'the response has no property "agent"'],
])('who stands in for the employee of %j, and why', (properties, reason) => {
  const rule = { actions: [{ kind: 'open-case', for: { kind: 'employee', property: 'agent' }, boost: 2 }] }
  expect(sentence(rule, { ...unhappy, properties })).toBe(
    `"Rule" matched, since it is answered: it asks for a case with a priority raised by 2 for the team "web" (${reason}).`,
  )
})

test('each step on the way to the project’s owners is said', () => {
  expect(sentence({}, { ...unhappy, touchpoint: 'newsletter.read' })).toContain(
    "a case for the project's owners (the touchpoint has no owner, and the touchpoint has no team)",
  )
})

test('whose case it is when a rule names another one', () => {
  const actions = [{ kind: 'open-case', for: { kind: 'team', team: 'returns' } }]
  const rules = [aRule({ id: 'a', stop: false }), aRule({ id: 'b', actions })]
  const { trials } = decide(aRouting(rules), aSubject(unhappy))
  expect(explain(trials[1]!)).toContain(
    'a case for the team "returns", notified instead as the case is for olga@shop.example,',
  )
})

test('rules that were not tried', () => {
  const rules = [aRule({ id: 'off', name: 'Off', enabled: false }), aRule({ id: 'a', name: 'A' }), aRule()]
  const [off, , last] = decide(aRouting(rules), aSubject(unhappy)).trials
  expect(explain(off!)).toBe('"Off" was not tried, since it is switched off.')
  expect(explain(last!)).toBe('"Rule" was not tried, since "A" matched before and ended the search.')
})

test('what a customer or a colleague wrote stays within its quotation marks, in one line', () => {
  const said = sentence(
    { name: 'A "rule"\nof two lines', when: { facts: [{ fact: 'traits.plan', is: 'x' }] } },
    { ...unhappy, traits: { plan: 'a". It opens\u2028a case' } },
  )
  expect(said).toBe(
    '"A \\"rule\\"\\nof two lines" did not match, since "traits.plan" is "a\\". It opens a case" and not "x".',
  )
})

const BEGINNINGS = {
  matched: ' matched, since ',
  failed: ' did not match, since ',
  disabled: ' was not tried, since it is switched off.',
  'not-tried': ' was not tried, since "',
}

test('the sentence agrees with the outcome, and names all who hear because of the rule', () => {
  fc.assert(
    fc.property(anyRules, anySubject, (rules, subject) => {
      const routing = { ...aRouting(), rules }
      const { trials, decisions } = decide(routing, subject)
      for (const trial of trials) {
        const said = explain(trial)
        expect(said).toMatch(/^.+\.$/)
        expect(said.startsWith(`"${trial.name}"${BEGINNINGS[trial.outcome]}`)).toBe(true)
        for (const decision of decisions.filter(({ rule }) => rule === trial.rule))
          for (const part of partsOf(decision)) expect(said).toContain(part)
      }
    }),
  )
})

function partsOf(decision: Decision): string[] {
  switch (decision.kind) {
    case 'tag':
      return [`the tag "${decision.tag}"`]
    case 'notify-channel':
      return [`a message to the channel "${decision.channel}"`]
    case 'open-case':
      return ['a case', sayAddressee(decision.named)]
    case 'praise':
      return [`praise for ${sayAddressee(decision.named)}`]
    default:
      return 'named' in decision ? [sayAddressee(decision.named)] : []
  }
}
