import { describe, expect, test } from 'vitest'
import { checkConditions } from './check-conditions.ts'
import { aRule, aSubject, dimensions } from './testing/shop.ts'

function verdicts(when: object, given: Parameters<typeof aSubject>[0]): Record<string, boolean> {
  const checks = checkConditions(aRule({ when }).when, aSubject(given), dimensions)
  return Object.fromEntries(checks.map(({ about, holds }) => [about, holds]))
}

test.each([
  ['checkout', { score: 0 }, true],
  ['checkout', { text: 'late' }, false],
  ['checkout', { score: 3, state: 'dismissed' as const }, true],
  ['wish', { text: 'more colours' }, true],
  ['wish', { text: '' }, false],
  ['wish', {}, false],
] as const)('%s with %j is answered: %s', (survey, given, holds) => {
  expect(verdicts({}, { survey, ...given })).toEqual({ answered: holds })
})

test('a rule that names states does not ask for an answer', () => {
  expect(verdicts({ states: ['dismissed'] }, { state: 'dismissed' })).toEqual({ state: true })
  expect(verdicts({ states: ['completed'] }, { score: 3, state: 'started' })).toEqual({ state: false })
})

describe('a score', () => {
  test.each([
    [{ max: 6 }, { score: 6 }, true],
    [{ max: 6 }, { score: 7 }, false],
    [{ min: 0 }, {}, false],
    [{ min: 3, max: 3 }, { score: 3 }, true],
    [{ metric: 'csat', max: 2 }, { score: 2 }, false],
    [{ metric: 'csat', max: 2 }, { survey: 'support' as const, score: 2 }, true],
    [{ metric: 'ces' }, { survey: 'effort' as const, score: 7 }, true],
    [{ max: 10 }, { survey: 'wish' as const, text: 'x' }, false],
  ])('%j, with %j: %s', (score, given, holds) => {
    expect(verdicts({ score }, given)['score']).toBe(holds)
  })

  test.each([
    ['detractor', { score: 6 }, true],
    ['detractor', { score: 7 }, false],
    ['promoter', { score: 9 }, true],
    ['detractor', { survey: 'support' as const, score: 1 }, false],
    ['detractor', {}, false],
  ])('of a %s, with %j: %s', (band, given, holds) => {
    expect(verdicts({ bands: [band] }, given)['band']).toBe(holds)
  })
})

test.each([
  ['touchpoint', { touchpoints: ['checkout.paid'] }, {}, true],
  ['touchpoint', { touchpoints: ['parcel.returned'] }, {}, false],
  ['survey', { surveys: ['support', 'checkout'] }, {}, true],
  ['survey', { surveys: ['support'] }, {}, false],
  ['text', { text: { hasText: true } }, { text: 'x' }, true],
  ['text', { text: { hasText: true } }, { text: '  ' }, false],
  ['text', { text: { isEmpty: true } }, {}, true],
  ['text', { text: { isEmpty: true } }, { text: 'x' }, false],
  ['text', { text: { contains: ['early', 'late'] } }, { text: 'Late!' }, true],
  ['text', { text: { contains: ['late'] } }, { text: 'chocolate' }, false],
  ['text', { text: { contains: ['late'] } }, {}, false],
  ['language', { languages: ['de'] }, { context: { locale: 'de-CH' } }, true],
  ['language', { languages: ['de-CH'] }, { context: { locale: 'de' } }, false],
  ['language', { languages: ['en'] }, { context: { locale: 'en_GB' } }, true],
  ['language', { languages: ['zh-hans'] }, { context: { locale: 'zh-Hans-CN' } }, true],
  ['language', { languages: ['d'.repeat(2)] }, { context: { locale: 'ddd' } }, false],
  ['language', { languages: ['un'] }, {}, false],
  ['dimension', { dimensions: [{ key: 'tier', values: ['>=500'] }] }, { traits: { spent: 500 } }, true],
  ['dimension', { dimensions: [{ key: 'tier', values: ['>=500'] }] }, { traits: { spent: 499 } }, false],
  ['dimension', { dimensions: [{ key: 'tier', values: ['(none)'] }] }, {}, true],
  ['dimension', { dimensions: [{ key: 'gone', values: ['(none)'] }] }, {}, false],
])('%s: %j, with %j: %s', (about, when, given, holds) => {
  expect(verdicts(when, given)[about]).toBe(holds)
})

describe('a fact', () => {
  const traits = { plan: 'pro', spent: 120, gone: null, text: '120' }
  test.each([
    [{ fact: 'traits.plan', is: 'pro' }, true],
    [{ fact: 'traits.plan', is: ['team', 'pro'] }, true],
    [{ fact: 'traits.plan', is: 'Pro' }, false],
    [{ fact: 'traits.spent', atLeast: 120 }, true],
    [{ fact: 'traits.spent', atLeast: 120.5 }, false],
    [{ fact: 'traits.spent', atLeast: 100, atMost: 110 }, false],
    [{ fact: 'traits.text', atLeast: 1 }, false],
    [{ fact: 'traits.plan', exists: true }, true],
    [{ fact: 'traits.plan', exists: false }, false],
    [{ fact: 'traits.gone', exists: false }, true],
    [{ fact: 'traits.gone', exists: true }, false],
    [{ fact: 'traits.gone', exists: false, is: 'x' }, false],
    [{ fact: 'traits.toString', exists: true }, false],
    [{ fact: 'properties.plan', exists: true }, false],
    [{ fact: 'properties.cart.total', atMost: 5 }, true],
  ])('%j: %s', (fact, holds) => {
    expect(verdicts({ facts: [fact] }, { traits, properties: { 'cart.total': 5 } })['fact']).toBe(holds)
  })
})

test('each condition is given with what the rule wants and the response has, also after one that failed', () => {
  const when = {
    score: { max: 6 },
    touchpoints: ['parcel.returned'],
    text: { contains: ['late', 'broken', 'rude'] },
    facts: [{ fact: 'traits.plan', is: 'pro' }],
  }
  const subject = aSubject({ score: 9, text: 'Late and BROKEN', traits: { plan: 'free' } })
  expect(checkConditions(aRule({ when }).when, subject, dimensions)).toEqual([
    { about: 'answered', holds: true },
    { about: 'score', wanted: { max: 6 }, actual: { metric: 'nps', value: 9 }, holds: false },
    { about: 'touchpoint', wanted: ['parcel.returned'], actual: 'checkout.paid', holds: false },
    { about: 'text', wanted: when.text, actual: { hasText: true, found: ['late', 'broken'] }, holds: true },
    { about: 'fact', wanted: when.facts[0], actual: 'free', holds: false },
  ])
})
