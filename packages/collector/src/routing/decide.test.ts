import type { RoutingRule } from '@innerloop/shared'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decide, type Outcome } from './decide.ts'
import { mayMatch } from './may-match.ts'
import { emailsOf } from './name-addressee.ts'
import type { Routing, Subject } from './routing.ts'
import { anyRules, anySubject } from './testing/any.ts'
import { aRouting, aRule, aSubject } from './testing/shop.ts'
import type { Trial } from './trial.ts'

const owner = { kind: 'touchpoint-owner' }
const mona = { kind: 'person', email: 'mona@shop.example' }
const returns = { kind: 'team', team: 'returns' }
const unhappy = aSubject({ score: 3, text: 'late' })

test('all actions of a rule that matches are taken, and it ends the search', () => {
  const first = aRule({
    id: 'first',
    actions: [
      { kind: 'open-case', for: owner, boost: 2 },
      { kind: 'notify', whom: owner },
      { kind: 'notify', whom: { kind: 'supervisor' } },
      { kind: 'notify', channel: 'slack' },
      { kind: 'tag', tag: 'Delivery' },
      { kind: 'praise' },
    ],
  })
  const outcome = decide(aRouting([first, aRule({ id: 'second' })]), unhappy)
  expect(keysOf(outcome)).toEqual([
    'case',
    'notify:olga@shop.example',
    'notify:sven@shop.example',
    'channel:slack',
    'tag:delivery',
    'praise:olga@shop.example',
  ])
  expect(outcome.decisions[0]).toMatchObject({ kind: 'open-case', rule: 'first', boost: 2 })
  expect(outcome.trials[1]).toEqual({
    rule: 'second',
    name: 'Rule',
    outcome: 'not-tried',
    stoppedBy: { rule: 'first', name: 'Rule' },
  })
})

test('a rule that does not match, or is switched off, leaves the next one its turn', () => {
  const rules = [
    aRule({ id: 'off', enabled: false }),
    aRule({ id: 'promoters', when: { bands: ['promoter'] } }),
    aRule({ id: 'all' }),
  ]
  const outcome = decide(aRouting(rules), unhappy)
  expect(outcomesOf(outcome)).toEqual(['disabled', 'failed', 'matched'])
  expect(outcome.decisions.map(({ rule }) => rule)).toEqual(['all'])
})

describe('a response has one case', () => {
  test('the first rule says whose it is, the others’ people are notified, and the highest priority counts', () => {
    const outcome = decide(
      aRouting([opening('a', owner, 1), opening('b', returns, 3), opening('c', mona)]),
      unhappy,
    )
    expect(keysOf(outcome)).toEqual([
      'case',
      'notify:rita@shop.example',
      'notify:ruth@shop.example',
      'notify:mona@shop.example',
    ])
    expect(outcome.decisions[0]).toMatchObject({
      rule: 'a',
      named: { to: { kind: 'person', email: 'olga@shop.example' } },
      boost: 3,
    })
  })

  test('two rules that name the same person tell them nothing twice', () => {
    const tell = aRule({ id: 'c', actions: [{ kind: 'notify', whom: owner }] })
    const outcome = decide(
      aRouting([opening('a', owner), opening('b', owner), { ...tell, stop: false }, tell]),
      unhappy,
    )
    expect(keysOf(outcome)).toEqual(['case', 'notify:olga@shop.example'])
  })
})

test('a member of a team who is also named alone is told once', () => {
  const actions = [
    { kind: 'notify', whom: { kind: 'person', email: 'rita@shop.example' } },
    { kind: 'notify', whom: returns },
  ]
  expect(keysOf(decide(aRouting([aRule({ actions })]), unhappy))).toEqual([
    'notify:rita@shop.example',
    'notify:ruth@shop.example',
  ])
})

test('a case is opened also where there is nobody at all', () => {
  const routing = { ...aRouting([aRule()]), owners: [] }
  const { decisions } = decide(routing, aSubject({ score: 3, touchpoint: 'newsletter.read' }))
  expect(decisions).toMatchObject([{ kind: 'open-case', named: { to: { kind: 'nobody' } } }])
})

describe('whatever the rules and the response are', () => {
  test('a rule matched where all its conditions hold, and failed where one does not', () => {
    fc.assert(
      fc.property(anyRules, anySubject, (rules, subject) => {
        const outcome = decide(withRules(rules), subject)
        expect(outcome.trials.map(({ rule }) => rule)).toEqual(rules.map(({ id }) => id))
        for (const trial of outcome.trials)
          if ('checks' in trial)
            expect(trial.checks.every(({ holds }) => holds)).toBe(trial.outcome === 'matched')
      }),
    )
  })

  test('what is decided comes from rules that matched, and one that opens a case leads to one', () => {
    fc.assert(
      fc.property(anyRules, anySubject, (rules, subject) => {
        const outcome = decide(withRules(rules), subject)
        const matched = new Set(matchedIn(outcome).map(({ rule }) => rule))
        for (const { rule } of outcome.decisions) expect(matched).toContain(rule)
        const opens = rules.some(
          ({ id, actions }) => matched.has(id) && actions.some(({ kind }) => kind === 'open-case'),
        )
        expect(outcome.decisions.filter(({ kind }) => kind === 'open-case')).toHaveLength(opens ? 1 : 0)
        expect(new Set(keysOf(outcome)).size).toBe(outcome.decisions.length)
      }),
    )
  })

  test('a rule that is switched off changes nothing', () => {
    fc.assert(
      fc.property(anyRules, anySubject, (rules, subject) => {
        const without = rules.filter(({ enabled }) => enabled)
        expect(decide(withRules(rules), subject).decisions).toEqual(
          decide(withRules(without), subject).decisions,
        )
      }),
    )
  })

  test('where no rule may match by the score, none does', () => {
    let refused = 0
    fc.assert(
      fc.property(anyRules, anySubject, (rules, subject) => {
        const routing = withRules(rules)
        if (mayMatch(routing, subject, () => true)) return
        refused += 1
        expect(matchedIn(decide(routing, subject))).toEqual([])
      }),
      { numRuns: 500 },
    )
    expect(refused).toBeGreaterThan(20)
  })

  test('after the first match that stops, the rules might as well not be there', () => {
    fc.assert(
      fc.property(anyRules, anySubject, (rules, subject) => {
        const outcome = decide(withRules(rules), subject)
        const last = outcome.trials.findIndex(
          (trial, index) => trial.outcome === 'matched' && rules[index]!.stop,
        )
        const before = last === -1 ? rules : rules.slice(0, last + 1)
        expect(outcome.decisions).toEqual(decide(withRules(before), subject).decisions)
        expect(outcomesOf(outcome).slice(before.length)).not.toContain('matched')
      }),
    )
  })

  test('without a stop the order of rules changes neither what matches nor who hears of it', () => {
    const orders = anyRules
      .map((rules) => rules.map((rule) => ({ ...rule, stop: false })))
      .chain((rules) =>
        fc.record({
          rules: fc.constant(rules),
          shuffled: fc.shuffledSubarray(rules, { minLength: rules.length, maxLength: rules.length }),
        }),
      )
    fc.assert(
      fc.property(orders, anySubject, ({ rules, shuffled }, subject) => {
        expect(effectOf(withRules(shuffled), subject)).toEqual(effectOf(withRules(rules), subject))
      }),
    )
  })
})

function keysOf({ decisions }: Outcome): string[] {
  return decisions.map(({ key }) => key)
}

function outcomesOf({ trials }: Outcome): string[] {
  return trials.map(({ outcome }) => outcome)
}

function matchedIn({ trials }: Outcome): Trial[] {
  return trials.filter(({ outcome }) => outcome === 'matched')
}

function opening(id: string, whom: object, boost?: number): RoutingRule {
  return aRule({ id, stop: false, actions: [{ kind: 'open-case', for: whom, boost }] })
}

/** As they are: not the default ones in place of none. */
function withRules(rules: readonly RoutingRule[]): Routing {
  return { ...aRouting(), rules }
}

function effectOf(routing: Routing, subject: Subject) {
  const outcome = decide(routing, subject)
  const effect = { matched: new Set<string>(), heard: new Set<string>(), done: new Set<string>() }
  for (const { rule } of matchedIn(outcome)) effect.matched.add(rule)
  for (const decision of outcome.decisions)
    if (decision.kind === 'notify') effect.heard.add(decision.email)
    else if (decision.kind === 'open-case') {
      effect.done.add(`case raised by ${decision.boost}`)
      for (const email of emailsOf(decision.named.to, routing)) effect.heard.add(email)
    } else effect.done.add(decision.key)
  return effect
}
