import { Survey } from '@innerloop/shared'
import { expect, test } from 'vitest'
import { checkDefinition, parseDefinition } from './parse-definition.ts'

const question = { id: 'recommend', kind: 'nps', wording: { en: '?' } }
const survey = { id: 'a', version: 1, name: 'A', touchpoints: [], questions: [question], thanks: { en: '!' } }

test('what is right is read with its defaults', () => {
  expect(parseDefinition(Survey, survey)).toMatchObject({ delayMs: 0, pattern: 'past' })
})

test('a misspelt member is named, however deep it is', () => {
  const misspelt = { ...survey, dleayMs: 5, questions: [{ ...question, lowLable: { en: 'Low' } }] }
  expect(checkDefinition(Survey, misspelt)).toEqual({
    issues: [
      { path: 'questions.0.lowLable', message: 'there is no such member' },
      { path: 'dleayMs', message: 'there is no such member' },
    ],
  })
})

test('the first thing that is wrong is said with where it is', () => {
  expect(() => parseDefinition(Survey, { ...survey, delayMs: -1 })).toThrow(
    expect.objectContaining({ code: 'request.invalid', detail: expect.stringContaining('"delayMs"') }),
  )
})
