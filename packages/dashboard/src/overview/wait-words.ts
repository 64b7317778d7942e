import { inLanguage } from '../words/words.ts'

const en = {
  title: 'Waiting longest',
  about: 'The oldest open case: nobody has reached this customer yet.',
  all: 'All open cases, oldest first',
}

export const waitWords = inLanguage<typeof en>({
  en,
  'zh-Hans': {
    title: '等待最久',
    about: '最早的未处理个案：还没有人联系到这位客户。',
    all: '全部未处理个案，最早的在前',
  },
})
