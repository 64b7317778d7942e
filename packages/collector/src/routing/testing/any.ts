import type { RoutingRule, Whom } from '@innerloop/shared'
import fc from 'fast-check'
import type { Subject } from '../routing.ts'
import { aRule, aSubject, surveys, teams, touchpoints } from './shop.ts'

/** Missing three times out of four, so that many rules match. */
const optional = <Value>(value: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value })
const mostly = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 5 })
const some = <Value>(...values: Value[]) => fc.subarray(values, { minLength: 1 })

const WORDS = ['late', 'Straße', '退款', 'broken']
const ADDRESSES = ['mona@shop.example', 'rita@shop.example', 'stranger@elsewhere.example', 'no address', '']

const whom = fc.oneof(
  fc.constantFrom('mona@shop.example', 'rita@shop.example').map((email) => ({ kind: 'person', email })),
  fc.constantFrom(...teams.map(({ id }) => id), 'gone').map((team) => ({ kind: 'team', team })),
  fc.constant({ kind: 'touchpoint-owner' }),
  fc.constant({ kind: 'account-manager', trait: 'manager' }),
  fc.constant({ kind: 'employee', property: 'agent' }),
)

const action = fc.oneof(
  fc.record({ kind: fc.constant('open-case'), for: whom, boost: optional(fc.integer({ min: 1, max: 3 })) }),
  fc.record({ kind: fc.constant('notify'), whom: fc.oneof(whom, fc.constant({ kind: 'supervisor' })) }),
  fc.record({ kind: fc.constant('notify'), channel: fc.constantFrom('slack', 'teams') }),
  fc.record({ kind: fc.constant('tag'), tag: fc.constantFrom('refund', 'delivery') }),
  fc.record({ kind: fc.constant('praise'), for: optional(whom) }),
)

const when = fc.record({
  states: optional(some('shown', 'started', 'dismissed', 'completed')),
  score: optional(fc.record({ min: fc.integer({ min: 0, max: 3 }), max: fc.integer({ min: 3, max: 10 }) })),
  bands: optional(some('detractor', 'passive', 'promoter')),
  touchpoints: optional(some(...touchpoints.map(({ key }) => key))),
  surveys: optional(some(...Object.keys(surveys))),
  text: optional(
    fc.constantFrom({ hasText: true }, { isEmpty: true }, { contains: WORDS }, { contains: ['late'] }),
  ),
  languages: optional(some('en', 'de', 'zh-Hans')),
  facts: optional(
    fc.constantFrom([{ fact: 'traits.spent', atLeast: 100 }], [{ fact: 'properties.agent', exists: true }]),
  ),
  dimensions: optional(fc.constantFrom([{ key: 'tier', values: ['<100', '>=500'] }])),
})

const rule = fc.record({
  when: fc.oneof(when, fc.constant({})),
  actions: fc.array(action, { minLength: 1, maxLength: 4 }),
  stop: fc.boolean(),
  enabled: fc.constantFrom(true, true, true, false),
})

/** Rules of which each has an id of its own. */
export const anyRules: fc.Arbitrary<RoutingRule[]> = fc
  .array(rule, { maxLength: 6 })
  .map((rules) => rules.map((one, index) => aRule({ id: `rule-${index}`, name: `Rule ${index}`, ...one })))

export const anyWhom = fc.oneof(whom, fc.constant({ kind: 'supervisor' })) as fc.Arbitrary<Whom>

export const anySubject: fc.Arbitrary<Subject> = fc
  .record({
    survey: fc.constantFrom(...(Object.keys(surveys) as (keyof typeof surveys)[])),
    score: mostly(fc.integer({ min: 0, max: 10 })),
    text: mostly(fc.oneof(fc.constantFrom('It was LATE', 'Die Strasse', '我要退款', ' '), fc.string())),
    state: fc.constantFrom('shown', 'started', 'dismissed', 'completed'),
    touchpoint: fc.constantFrom(...touchpoints.map(({ key }) => key), 'gone', undefined),
    traits: fc.record({
      spent: fc.constantFrom(50, 200, 900, null),
      manager: fc.constantFrom(...ADDRESSES, null, 7),
    }),
    properties: fc.record({ agent: fc.constantFrom(...ADDRESSES, null, true) }),
    context: fc.record({ locale: fc.constantFrom('en', 'de-CH', 'zh-Hans-CN', undefined) }),
  })
  .map(({ touchpoint, context: { locale }, score, text, ...given }) => {
    const { survey, response } = aSubject({
      ...given,
      ...(score !== undefined && { score }),
      ...(text !== undefined && { text }),
      ...(locale !== undefined && { context: { locale } }),
    } as Parameters<typeof aSubject>[0])
    const { touchpoint: _, ...rest } = response
    return { survey, response: touchpoint === undefined ? rest : { ...rest, touchpoint } }
  })
