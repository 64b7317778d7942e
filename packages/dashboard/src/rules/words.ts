import { inLanguage } from '../words/words.ts'
import { rulesEn } from './rules-en.ts'
import { rulesZhHans } from './rules-zh-hans.ts'

export const rulesWords = inLanguage<typeof rulesEn>({ en: rulesEn, 'zh-Hans': rulesZhHans })
