import { expect, test } from 'vitest'
import { leadScore } from './lead-score.ts'
import { aSubject, surveys } from './testing/shop.ts'

test.each([
  ['checkout', 0, { metric: 'nps', value: 0 }],
  ['checkout', 10, { metric: 'nps', value: 10 }],
  ['checkout', 11, undefined],
  ['checkout', -1, undefined],
  ['support', 0, undefined],
  ['support', 5, { metric: 'csat', value: 5 }],
  ['effort', 8, undefined],
  ['wish', 5, undefined],
] as const)('of %s a %i is %j', (survey, score, lead) => {
  expect(leadScore(surveys[survey], aSubject({ survey, score }).response)).toEqual(lead)
})

test('it is the first question with a score that counts, wherever it stands', () => {
  const [score, why] = surveys.support.questions
  const survey = { ...surveys.support, questions: [why!, score!, { ...score!, id: 'second' }] }
  const answers = { why: { value: 'x', sequence: 1 }, second: { value: 5, sequence: 1 } }
  expect(leadScore(survey, { answers })).toBeUndefined()
  expect(leadScore(survey, { answers: { ...answers, score: { value: 4, sequence: 1 } } })?.value).toBe(4)
})
