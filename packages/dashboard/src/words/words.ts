import { en } from './en.ts'
import { type Language, language } from './language.ts'
import { zhHans } from './zh-hans.ts'

/** What is said, in the language of the screen. All languages have the same form, or it does not compile. */
export function inLanguage<Words>(all: Record<Language, Words>): Words {
  return all[language]
}

export const words = inLanguage<typeof en>({ en, 'zh-Hans': zhHans })
