import { matchLocale } from '@innerloop/shared/match-locale'
import { en } from './en.ts'
import type { Words } from './words.ts'
import { zhHans } from './zh-hans.ts'

const WORDS: Partial<Record<string, Words>> = { en, 'zh-Hans': zhHans }

/** The words of the first language among those wanted that we speak, else English. */
export function wordsFor(wanted: readonly string[]): Words {
  for (const locale of wanted) {
    const words = WORDS[matchLocale([locale, 'en'])]
    if (words && (words !== en || /^en\b/i.test(locale))) return words
  }
  return en
}
