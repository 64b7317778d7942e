import { expect, test } from 'vitest'
import { surveys } from '../test-world.ts'
import { english } from './strings.ts'
import { endsOf, textsOf, wordingFor } from './wording.ts'

const [score, reason] = surveys.checkout.questions as [never, never]

test('a wording comes with the language it is in', () => {
  expect(wordingFor({ en: 'Why?', 'pt-BR': 'Por quê?' }, ['pt-BR', 'en'])).toEqual({
    text: 'Por quê?',
    lang: 'pt-BR',
  })
  expect(wordingFor({ en: 'Why?' }, ['fr'])).toEqual({ text: 'Why?', lang: 'en' })
})

test.each([
  [undefined, 'Why?'],
  [6, 'What should we fix?'],
  [8, 'Why?'],
  [10, 'What do you value?'],
])('after a score of %s the question is "%s"', (npsScore, text) => {
  expect(textsOf(reason, npsScore)).toEqual({ en: text })
})

test('the ends of the scale are worded by the kind of question, or by the survey', () => {
  expect(endsOf(score, [], english)).toEqual([{ text: 'Not at all likely' }, { text: 'Extremely likely' }])
  const own = { ...(score as object), lowLabel: { en: 'No' } } as never
  expect(endsOf(own, [], english)[0]).toEqual({ text: 'No', lang: 'en' })
})
