import { language } from '../words/language.ts'
import { inLanguage } from '../words/words.ts'
import { outlookEn } from './outlook-en.ts'
import { outlookZhHans } from './outlook-zh-hans.ts'
import { valueEn } from './words-en.ts'
import { valueZhHans } from './words-zh-hans.ts'

export const valueWords = {
  ...inLanguage<typeof valueEn>({ en: valueEn, 'zh-Hans': valueZhHans }),
  ...inLanguage<typeof outlookEn>({ en: outlookEn, 'zh-Hans': outlookZhHans }),
  language,
}
