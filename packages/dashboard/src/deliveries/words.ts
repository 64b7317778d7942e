import { inLanguage } from '../words/words.ts'
import { deliveriesEn } from './deliveries-en.ts'
import { deliveriesZhHans } from './deliveries-zh-hans.ts'

export const deliveriesWords = inLanguage<typeof deliveriesEn>({
  en: deliveriesEn,
  'zh-Hans': deliveriesZhHans,
})
