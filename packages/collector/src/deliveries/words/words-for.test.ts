import { expect, test } from 'vitest'
import { en } from './en.ts'
import { wordsFor } from './words-for.ts'
import { zhHans } from './zh-hans.ts'

test.each([
  [['zh-CN', 'en'], zhHans],
  [['zh-Hans'], zhHans],
  [['en-GB', 'zh'], en],
  [['de', 'zh-SG'], zhHans],
  [['de-AT', 'fr'], en],
  [[], en],
])('whoever reads %j', (wanted, words) => {
  expect(wordsFor(wanted)).toBe(words)
})
