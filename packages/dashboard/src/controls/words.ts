import { inLanguage } from '../words/words.ts'

export const controlWords = inLanguage({
  en: { copy: 'Copy', copied: 'Copied' },
  'zh-Hans': { copy: '复制', copied: '已复制' },
})
