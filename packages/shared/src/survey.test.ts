import { describe, expect, test } from 'vitest'
import { PageMatch, Rule } from './condition.ts'
import { Schedule } from './schedule.ts'
import { Survey } from './survey.ts'

const wording = { en: '?' }
const first = { id: 'score', kind: 'nps', wording }
const second = { id: 'why', kind: 'text', wording }

function complaintsAbout(survey: object): string[] {
  const base = { id: 's', version: 1, name: 'S', touchpoints: [], questions: [first], thanks: wording }
  const { error } = Survey.safeParse({ ...base, ...survey })
  return error?.issues.map(({ message }) => message) ?? []
}

const goTo = (target: string) => ({ ...first, branches: [{ bands: ['promoter'], goTo: target }] })

test.each([
  ['one question', { questions: [first] }, []],
  ['a branch to a later question', { questions: [goTo('why'), second] }, []],
  ['a branch to the thanks', { questions: [goTo('thanks'), second] }, []],
  [
    'a branch to itself',
    { questions: [goTo('score'), second] },
    ['branch to a later question or to "thanks", not to "score"'],
  ],
  [
    'a branch to nowhere',
    { questions: [goTo('what')] },
    ['branch to a later question or to "thanks", not to "what"'],
  ],
  ['two questions with one id', { questions: [first, first] }, ['give each question its own id']],
  [
    'a question called "thanks"',
    { questions: [{ ...first, id: 'thanks' }] },
    ['no question may be called "thanks"'],
  ],
  [
    'a second "other"',
    {
      questions: [
        {
          id: 'q',
          kind: 'choice',
          wording,
          hasOther: true,
          options: ['a', 'other'].map((id) => ({ id, label: wording })),
        },
      ],
    },
    ['with "hasOther" no option of its own may be called "other"'],
  ],
  [
    'a script as link',
    { thanksLink: { url: 'javascript:alert(1)', label: wording } },
    ['use an address that begins with https://'],
  ],
  [
    'an inline style as font',
    { appearance: { font: 'x; background: url(//evil.example)' } },
    ['use a CSS font-family, as "Inter", sans-serif'],
  ],
])('%s', (_, survey, complaints) => {
  expect(complaintsAbout(survey)).toEqual(complaints)
})

test('a survey published by an earlier version of the schema is read as it was written', () => {
  const early = {
    id: 's',
    version: 1,
    name: 'S',
    pattern: 'past',
    touchpoints: ['checkout.paid'],
    delayMs: 0,
    audience: { share: 1, traits: {} },
    pace: { afterAnswerDays: 90, afterDeclineDays: 30, afterDisplayDays: 1 },
    questions: [first, second],
    thanks: wording,
    appearance: {},
  }
  expect(Survey.parse(early)).toEqual(early)
})

describe('a rule', () => {
  const isPro = { fact: 'traits.plan', is: 'pro' }
  test.each([isPro, { all: [isPro, { not: { any: [isPro, { fact: 'visits', atLeast: 3 }] } }] }])(
    'may be %j',
    (rule) => expect(Rule.parse(rule)).toEqual(rule),
  )

  test.each([
    {},
    { fact: 'traits.plan' },
    { fact: 'plan', is: 'pro' },
    { all: [] },
    { fact: 'url', matches: '(' },
    { all: [isPro], any: [isPro] },
  ])('cannot be %j', (rule) => expect(Rule.safeParse(rule).success).toBe(false))
})

test('a page is matched in exactly one way', () => {
  expect(PageMatch.safeParse({ is: '/pay', withQuery: true }).success).toBe(true)
  expect(PageMatch.safeParse({ is: '/pay', glob: '/pay/*' }).success).toBe(false)
  expect(PageMatch.safeParse({ withQuery: true }).success).toBe(false)
})

test('a schedule that repeats has a first day, and none ends before it starts', () => {
  expect(Schedule.safeParse({ repeats: { everyMonths: 6, forDays: 14 } }).success).toBe(false)
  expect(
    Schedule.safeParse({ startsOn: '2026-01-31', repeats: { everyMonths: 1, forDays: 7 } }).success,
  ).toBe(true)
  expect(Schedule.safeParse({ startsOn: '2026-02-01', endsOn: '2026-01-31' }).success).toBe(false)
  expect(Schedule.safeParse({ startsOn: '2026-02-30' }).success).toBe(false)
})
