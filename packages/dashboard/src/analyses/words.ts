import { inLanguage } from '../words/words.ts'

const en = {
  waiting: 'This is worked out for the first time. It may take a minute; the page shows it when it is there.',
  progress: (percent: number) => `${percent}% done`,
  computed: (when: string) => `As of ${when}.`,
  renewing: 'It is being worked out anew.',
  failed: (why: string) => `It could not be worked out: ${why}`,
  again: 'Work it out again',
}

export const analysisWords = inLanguage<typeof en>({
  en,
  'zh-Hans': {
    waiting: '正在首次计算，可能需要一分钟；完成后页面会自动显示。',
    progress: (percent) => `已完成 ${percent}%`,
    computed: (when) => `截至 ${when}。`,
    renewing: '正在重新计算。',
    failed: (why) => `无法计算：${why}`,
    again: '重新计算',
  },
})
