import type { Words } from './words.ts'

export const zhHans: Words = {
  locale: 'zh-Hans',
  direction: 'ltr',
  score: '评分',
  scoreOf: (value, highest) => `${value} 分(满分 ${highest})`,
  bands: { detractor: '贬损者', passive: '被动者', promoter: '推荐者' },
  touchpoint: '触点',
  person: '客户',
  comment: '留言',
  open: '在 Innerloop 中打开',
  why: '您收到此消息的原因:',
  unsubscribe: '不再接收此类消息',
}
