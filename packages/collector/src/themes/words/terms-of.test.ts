import { expect, test } from 'vitest'
import { speechOf } from './speech-of.ts'
import { termsOf } from './terms-of.ts'

const shown = (text: string, language: string) =>
  termsOf(text, speechOf(language)).map((term) => (term.role === 'verdict' ? `(${term.shown})` : term.shown))

const keys = (text: string, language: string) => termsOf(text, speechOf(language)).map(({ key }) => key)

test.each([
  ['The parcel was late', 'en', ['parcel', 'late', 'parcel was late']],
  ['Parcel late. Price fair', 'en', ['parcel', 'late', 'parcel late', 'price', 'fair', 'price fair']],
  ['It does not work', 'en', ['work', 'not work']],
  ['Very good, 100 %', 'en', ['(good)']],
  ['a prestação de contas', 'pt', ['prestação', 'contas', 'prestação de contas']],
  ['muito bom atendimento', 'pt', ['(muito)', '(bom)', 'atendimento']],
  ['L’attente trop longue', 'fr', ['attente', '(trop)', 'longue', 'attente trop longue']],
  ['客服态度差', 'zh', ['客服', '态度', '客服态度', '(差)']],
  ['性价比不高', 'zh', ['性价比', '不高', '性价比不高']],
  ['', 'en', []],
])('%s', (text, language, expected) => expect(shown(text, language)).toEqual(expected))

test('forms of a word, and how people leave out accents, come to the same', () => {
  expect(keys('Prático', 'pt')).toEqual(keys('pratico', 'pt'))
  expect(keys('deliveries', 'en')).toEqual(keys('DELIVERY', 'en'))
  expect(keys('Lieferungen', 'de')).toEqual(keys('lieferung', 'de'))
})

test('of a language that is not known words are taken as they are', () => {
  expect(shown('kalimera stoma', 'xx')).toEqual(['kalimera', 'stoma', 'kalimera stoma'])
})
