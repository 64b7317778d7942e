import { inLanguage } from '../words/words.ts'
import { initiativesEn } from './words-en.ts'
import { initiativesZhHans } from './words-zh-hans.ts'

export const initiativeWords = inLanguage<typeof initiativesEn>({
  en: initiativesEn,
  'zh-Hans': initiativesZhHans,
})
