import { formatDay, formatWhole } from '../../words/format.ts'
import { inLanguage, words } from '../../words/words.ts'
import type { Days } from './two-weeks.ts'

type Range = { low: number; high: number }

const medium = (day: string) => formatDay(day, { month: 'short', day: 'numeric' })
/** Two digits that count, and no more than three behind the point. */
const formatP = (p: number) => (p < 0.001 ? 'p < 0.001' : `p = ${p.toFixed(p < 0.1 ? 3 : 2)}`)
const answers = (n: number) => words.touchpoints.n(n)

const en = {
  title: 'What changed since last week',
  about: (last: Days, before: Days) =>
    `The last 7 days (${medium(last.from)} to ${medium(last.to)}) beside the 7 before ` +
    `(${medium(before.from)} to ${medium(before.to)}).`,
  everywhere: 'All touchpoints',
  verdicts: { lower: 'Fell', higher: 'Rose', 'cannot-tell': 'Cannot tell yet' },
  scarce: 'We cannot tell yet whether it changed.',
  scarceWhy: (last: number, before: number, fewest: number) =>
    ` There are ${answers(last)} in these 7 days and ${formatWhole(before)} in the 7 before; it takes ${formatWhole(fewest)} in each.`,
  fell: (points: number) => `NPS fell by ${formatWhole(points)} points`,
  rose: (points: number) => `NPS rose by ${formatWhole(points)} points`,
  evidence: ({ low, high }: Range, p: number) => {
    const [least, most] = [Math.abs(low), Math.abs(high)].sort((a, b) => a - b)
    return `: very likely by ${formatWhole(least!)} to ${formatWhole(most!)} (${formatP(p)}).`
  },
  unclear: 'We cannot tell yet whether it changed.',
  unclearWhy: (difference: number, { low, high }: Range, p: number) =>
    ` The difference is ${formatWhole(difference)}, very likely between ${formatWhole(low)} and ` +
    `${formatWhole(high)} (${formatP(p)}): chance alone could have made it.`,
  last: 'Last 7 days:',
  before: '7 days before:',
  read: 'Read what detractors wrote',
  manyPlaces: 'Of 20 places where nothing changed, chance makes about one look as if it had.',
  broken: 'The survey began to ask differently in between, so the two are not one series.',
}

export const changeWords = inLanguage<typeof en>({
  en,
  'zh-Hans': {
    title: '与上周相比有何变化',
    about: (last, before) =>
      `最近 7 天（${medium(last.from)}至${medium(last.to)}）与之前 7 天（${medium(before.from)}至${medium(before.to)}）对比。`,
    everywhere: '全部触点',
    verdicts: { lower: '下降', higher: '上升', 'cannot-tell': '尚无法判断' },
    scarce: '目前无法判断是否有变化。',
    scarceWhy: (last, before, fewest) =>
      `最近 7 天有 ${answers(last)}，之前 7 天有 ${formatWhole(before)} 条；两边各需至少 ${formatWhole(fewest)} 条。`,
    fell: (points) => `NPS 下降了 ${formatWhole(points)} 点`,
    rose: (points) => `NPS 上升了 ${formatWhole(points)} 点`,
    evidence: ({ low, high }, p) => {
      const [least, most] = [Math.abs(low), Math.abs(high)].sort((a, b) => a - b)
      return `：很可能在 ${formatWhole(least!)} 到 ${formatWhole(most!)} 点之间（${formatP(p)}）。`
    },
    unclear: '目前无法判断是否有变化。',
    unclearWhy: (difference, { low, high }, p) =>
      `差值为 ${formatWhole(difference)}，很可能在 ${formatWhole(low)} 到 ${formatWhole(high)} 之间（${formatP(p)}）：仅凭偶然也可能如此。`,
    last: '最近 7 天：',
    before: '之前 7 天：',
    read: '查看贬损者的评论',
    manyPlaces: '若有 20 个地点其实毫无变化，仅凭偶然也会有约一个看似有变化。',
    broken: '其间问卷的问法有所改变，因此两者不是同一序列。',
  },
})
