import { inLanguage } from '../words/words.ts'
import { en } from './words-en.ts'
import { zhHans } from './words-zh-hans.ts'

export const journeyWords = inLanguage<typeof en>({ en, 'zh-Hans': zhHans })
