import { inLanguage } from '../words/words.ts'
import { effectEn } from './effect-words-en.ts'
import { effectZhHans } from './effect-words-zh-hans.ts'

export const effectWords = inLanguage<typeof effectEn>({ en: effectEn, 'zh-Hans': effectZhHans })
