import { expect, test } from 'vitest'
import { SurveyResponse } from './response.ts'

const save = {
  id: '01890a5d-ac96-774b-bcce-b302099a8057',
  surveyId: 'checkout',
  surveyVersion: 1,
  sequence: 0,
  state: 'shown',
  shownAt: '2026-05-04T10:00:00.000Z',
  answers: {},
}

test('the query and fragment of a page are cut off', () => {
  const { context } = SurveyResponse.parse({
    ...save,
    context: { url: 'https://shop.example/paid?order=7#top' },
  })
  expect(context!.url).toBe('https://shop.example/paid')
})

test('what a newer widget adds is dropped, not refused', () => {
  expect(SurveyResponse.parse({ ...save, mood: 'sunny' })).toEqual(save)
})

test.each([
  ['an id that is not a UUIDv7', { id: 'one' }],
  ['an unknown state', { state: 'half' }],
  ['an instant without its zone', { shownAt: '2026-05-04T10:00:00' }],
  ['a score that is a list', { answers: { score: { value: [9], sequence: 1 } } }],
  ['a nested trait', { traits: { plan: { name: 'pro' } } }],
])('%s is refused', (_, wrong) => {
  expect(SurveyResponse.safeParse({ ...save, ...wrong }).success).toBe(false)
})

test('a prototype smuggled in as a question or a trait is dropped', () => {
  const smuggled = JSON.parse('{"__proto__":{"value":1,"sequence":1}}')
  const parsed = SurveyResponse.parse({ ...save, answers: smuggled, traits: JSON.parse('{"__proto__":"x"}') })
  expect(parsed).toEqual({ ...save, traits: {} })
  expect(Object.getPrototypeOf(parsed.answers)).toBe(Object.prototype)
})
