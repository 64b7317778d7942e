import { expect, test } from 'vitest'
import type { Draft } from './draft.ts'
import { issueInWords } from './issue-in-words.ts'

const draft: Draft = {
  name: 'Delivery',
  touchpoints: ['nowhere'],
  questions: [{ id: 'score', kind: 'nps', wording: { en: 'How likely?', de: '' } }],
  thanks: {},
  appearance: { accent: 'green' },
}

test.each([
  ['questions.0.wording.de', 'Question 1 › wording › German: is missing', '#question-0', 'de'],
  ['thanks', 'thanks: is missing', '#thanks', undefined],
  ['touchpoints.0', 'touchpoints: no', '#touchpoint-choice', undefined],
  ['appearance.accent', 'appearance › colour: no', '#appearance', undefined],
])('%s is said so that one finds it', (path, text, href, locale) => {
  expect(issueInWords({ path, message: 'no' }, draft)).toEqual({ text, href, locale })
})

test('without questions it says that they are missing', () => {
  const { text, href } = issueInWords({ path: 'questions', message: 'no' }, { ...draft, questions: [] })
  expect([text, href]).toEqual(['questions: is missing', '#questions'])
})
