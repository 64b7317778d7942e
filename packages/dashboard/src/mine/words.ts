import { formatDay, formatWhole } from '../words/format.ts'
import { inLanguage } from '../words/words.ts'

const en = {
  lede: 'What customers say of your own work. Nobody else’s is here.',
  notPerson: 'A key has no work of its own.',
  notPersonHow: 'Sign in with your e-mail to see what customers say of yours.',
  places: (names: string) => `From ${names}.`,
  noPlaces: 'You own no touchpoint yet, and work in no team.',
  noPlacesHow: 'A touchpoint’s owner is set under',
  touchpoints: 'Touchpoints',
  score: (n: number, score: number, low: number, high: number) =>
    `NPS from your ${formatWhole(n)} answers of the last 12 weeks is ${formatWhole(score)}, very likely between ${formatWhole(low)} and ${formatWhole(high)}.`,
  few: (n: number) =>
    n === 0
      ? 'No answer in the last 12 weeks.'
      : `Only ${formatWhole(n)} answers in 12 weeks: we cannot tell a score yet.`,
  weeks: 'Week by week',
  week: (from: string) => `Week of ${formatDay(from, { dateStyle: 'medium' })}`,
  praise: 'Praise for you',
  noPraise: 'None in the last four weeks.',
  noPraiseSince: (instant: string) =>
    `None since ${instant}. There are more answers of four weeks than can be looked through at once.`,
  praiseSince: (instant: string) =>
    `Since ${instant}: there are more answers of four weeks than can be looked through at once.`,
  cases: 'Your cases',
  noCases: 'Nothing waits for you.',
  topics: 'What your cases came from, in 90 days',
  topic: (name: string, n: number, of: number) => `${name}: ${formatWhole(n)} of ${formatWhole(of)}`,
  answers: 'What they said',
  noAnswers: 'No answers yet.',
}

export const mineWords = inLanguage<typeof en>({
  en,
  'zh-Hans': {
    lede: '客户对您自己工作的评价。这里没有别人的。',
    notPerson: '密钥没有自己的工作。',
    notPersonHow: '用邮箱登录，查看客户对您的评价。',
    places: (names) => `来自 ${names}。`,
    noPlaces: '您还没有负责任何触点，也不在任何团队中。',
    noPlacesHow: '触点的负责人设置在',
    touchpoints: '触点',
    score: (n, score, low, high) =>
      `最近 12 周您的 ${formatWhole(n)} 条回答得出的 NPS 是 ${formatWhole(score)}，很可能在 ${formatWhole(low)} 到 ${formatWhole(high)} 之间。`,
    few: (n) => (n === 0 ? '最近 12 周没有回答。' : `12 周内只有 ${formatWhole(n)} 条回答：还说明不了得分。`),
    weeks: '逐周',
    week: (from) => `${formatDay(from, { dateStyle: 'medium' })}起的一周`,
    praise: '对您的表扬',
    noPraise: '最近四周没有。',
    noPraiseSince: (instant) => `${instant} 以来没有。四周的回答太多，无法一次看完。`,
    praiseSince: (instant) => `只看了 ${instant} 以来的：四周的回答太多，无法一次看完。`,
    cases: '您的个案',
    noCases: '没有等您处理的事。',
    topics: '您的个案来自什么（90 天）',
    topic: (name, n, of) => `${name}：${formatWhole(of)} 个中的 ${formatWhole(n)} 个`,
    answers: '他们说了什么',
    noAnswers: '还没有回答。',
  },
})
