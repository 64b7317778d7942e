import { expect, test } from 'vitest'
import { textFor } from './text-for.ts'

const why = { en: 'Why?', 'pt-BR': 'Por quê?', zh: '为什么？' }

test.each([
  [['pt-BR'], 'Por quê?'],
  [['zh-Hant-TW'], '为什么？'],
  [['fr', 'en-GB'], 'Why?'],
  [['fr'], 'Why?'],
  [[], 'Why?'],
])('%j reads %s', (locales, expected) => {
  expect(textFor(why, locales)).toBe(expected)
})
