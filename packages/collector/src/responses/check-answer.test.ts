import { Survey } from '@innerloop/shared'
import { expect, test } from 'vitest'
import { checkAnswer } from './check-answer.ts'

const wording = { en: '?' }
const options = ['price', 'speed'].map((id) => ({ id, label: { en: id } }))
const surveyWith = (...questions: object[]) =>
  Survey.parse({ id: 's', version: 1, name: 'S', touchpoints: [], questions, thanks: wording })

const kinds = surveyWith(
  { id: 'stars', kind: 'csat', look: 'stars', wording },
  { id: 'one', kind: 'choice', options, hasOther: true, wording },
  { id: 'many', kind: 'choices', options, wording },
)
const more = surveyWith({ id: 'agree', kind: 'yes-no', wording }, { id: 'call', kind: 'consent', wording })

test.each([
  ['stars', 1],
  ['stars', 5],
  ['one', 'price'],
  ['one', 'other'],
  ['one.other', 'The colour'],
  ['many', []],
  ['many', ['speed', 'price']],
  ['agree', true],
  ['call', false],
])('%s takes %j', (id, value) => {
  expect(checkAnswer(id === 'agree' || id === 'call' ? more : kinds, id, value)).toBeUndefined()
})

test.each([
  ['stars', 6, 'response.score-out-of-range'],
  ['stars', true, 'response.answer-of-wrong-type'],
  ['one', 'colour', 'response.option-unknown'],
  ['one', ['price'], 'response.answer-of-wrong-type'],
  ['one.other', 3, 'response.answer-of-wrong-type'],
  ['many', ['other'], 'response.option-unknown'],
  ['many', ['price', 'price'], 'response.answer-of-wrong-type'],
  ['many', 'price', 'response.answer-of-wrong-type'],
  ['many.other', 'The colour', 'response.question-unknown'],
  ['agree', 'yes', 'response.question-unknown'],
])('%s refuses %j', (id, value, code) => {
  expect(checkAnswer(kinds, id, value)).toMatchObject({ code })
})

test('yes and no are no words', () => {
  expect(checkAnswer(more, 'agree', 'yes')).toMatchObject({ code: 'response.answer-of-wrong-type' })
})
