import type { PathsResult } from '@innerloop/collector'
import { formatDay, formatTenths, formatWhole } from '../../words/format.ts'
import { inLanguage } from '../../words/words.ts'
import { formatPercent, type Interval } from '../format.ts'

type Share = { n: number; share: number; low: number; high: number }
type Level = PathsResult['paths'][number]['level']

const day = (iso: string) => formatDay(iso, { dateStyle: 'medium' })
const signed = (value: number) => `${value > 0 ? '+' : ''}${formatTenths(value)}`
const share = ({ share: part, low, high }: Share) =>
  `${formatPercent(part)} (${formatPercent(low)}–${formatPercent(high)})`
const level = ({ n, level: mean, interval }: Level) => {
  if (mean === null) return '–'
  const range = interval ? ` (${formatTenths(interval.low)}–${formatTenths(interval.high)})` : ''
  return `${formatTenths(mean)}${range}, n = ${formatWhole(n)}`
}
const between = ({ low, high }: Interval) => [signed(low), signed(high)] as const

const en = {
  lede: 'Which ways customers really took, and what single customers’ journeys were like.',
  share,
  level,
  met: ({ instances, people, from, to }: PathsResult) =>
    `${formatWhole(instances)} journeys of ${formatWhole(people)} customers, ${to === null ? `since ${day(from)}` : `${day(from)} to ${day(to)}`}. A journey of one customer is over after a pause of 30 days, or with its episode.`,
  withoutId: (withoutId: number) =>
    `Nobody knows the path of ${formatWhole(withoutId)} more prompts: those visitors have no id. Call identify, and they are seen here.`,
  none: 'Nobody’s path is known yet',
  noneHow: 'It takes customers with an id (identify) who were asked at several touchpoints of this map.',
  paths: 'The ways they took',
  pathsAbout:
    'The most frequent ones. Scores are the mean on a scale of 0 to 10; shares and scores with their 95% interval.',
  others: (count: number) => `${formatWhole(count)} journeys took other ways.`,
  columns: {
    path: 'Way',
    instances: 'Journeys',
    share: 'Share',
    level: 'Score along it',
    end: 'Score at its end',
  },
  funnel: 'How far they came',
  funnelColumns: {
    touchpoint: 'Touchpoint',
    reached: 'Journeys',
    share: 'Of all',
    level: 'Score',
    worst: 'Worst of its journey',
  },
  change: 'Each customer beside themselves',
  changed: ({ n, mean, interval, verdict }: PathsResult['change']) => {
    if (n === 0 || mean === null)
      return 'Nobody has scored the same touchpoint twice yet: we cannot tell how single customers change.'
    if (!interval) return `Too few customers (n = ${formatWhole(n)}) scored the same touchpoint twice.`
    const [low, high] = between(interval)
    const told = `On average ${signed(mean)} against their own earlier score at the same touchpoint (95% ${low} to ${high}, n = ${formatWhole(n)})`
    return {
      rose: `Customers’ own scores rose. ${told}.`,
      fell: `Customers’ own scores fell. ${told}.`,
      'cannot-tell': `We cannot tell whether customers’ own scores changed. ${told}.`,
    }[verdict]
  },
  memory: 'What they remember',
  remembered: ({ n, mean, peakEnd, difference, interval }: PathsResult['memory']) => {
    if (mean === null || peakEnd === null || difference === null || !interval)
      return 'It takes customers with two scores on one journey.'
    const [low, high] = between(interval)
    return `By the peak-end rule their journeys are remembered at ${formatTenths(peakEnd)}; the mean is ${formatTenths(mean)}. Difference ${signed(difference)} (95% ${low} to ${high}, n = ${formatWhole(n)} journeys with two scores).`
  },
  ruined: (of: Share) =>
    `${share(of)} of journeys had at least one moment below 5 (n = ${formatWhole(of.n)}).`,
  whole: ({ whole, broken, ratio }: PathsResult['relationship']) =>
    whole && broken
      ? `Promoters afterwards: ${share(whole)} where every moment was good (n = ${formatWhole(whole.n)}), ${share(broken)} where one was not (n = ${formatWhole(broken.n)})${ratio ? `: ${formatTenths(ratio.ratio)} times as many (95% ${formatTenths(ratio.low)} to ${formatTenths(ratio.high)})` : ''}. It goes together; it need not be the cause.`
      : null,
  irritants: 'Small annoyances',
  irritantsAbout: (days: number, threshold: number) =>
    `An effort, a transfer, having to say it again, a wait beyond its limit: counted for each customer over ${formatWhole(days)} days. At ${formatWhole(threshold)} it is time to call.`,
  times: (count: number, isLast: boolean) => (isLast ? `${count} or more` : `${count}`),
  customers: 'Customers',
  annoyances: 'Annoyances',
  over: (of: Share) => `${share(of)} of customers are at the threshold or beyond it.`,
  limits: 'What another limit would mean',
  limitsAbout: (name: string, property: string) => `${name}: ${property}`,
  limitColumns: {
    limit: 'Limit',
    beyond: 'Beyond it',
    within: 'Score within',
    breached: 'Score beyond',
    perMonth: 'Costs a month',
  },
  now: 'now',
  how: 'How this is computed',
  howText: [
    'Only customers with an id have a path: the order in which they were asked at the touchpoints of this map, repeated ones once.',
    'Shares have Wilson intervals, means Student’s t. Customers’ own change is the newest score less the one before at the same touchpoint, each customer once.',
    'What goes together with a score need not be its cause: whoever waited long may differ in other ways too.',
  ],
}

export const pathsWords = inLanguage<typeof en>({
  en,
  'zh-Hans': {
    lede: '客户实际走了哪些路，单个客户的旅程是什么样。',
    share,
    level,
    met: ({ instances, people, from, to }) =>
      `${to === null ? `${day(from)} 起` : `${day(from)} 到 ${day(to)}`}，${formatWhole(people)} 位客户的 ${formatWhole(instances)} 次旅程。停顿 30 天或事项结束，一次旅程即告结束。`,
    withoutId: (withoutId) =>
      `另有 ${formatWhole(withoutId)} 次询问的路径无人知道：那些访客没有标识。调用 identify，他们就会出现在这里。`,
    none: '还不知道任何人的路径',
    noneHow: '需要有标识的客户（identify），并在这张地图的几个触点上被问过。',
    paths: '他们走的路',
    pathsAbout: '最常见的几条。得分是 0 到 10 的平均；比例和得分带 95% 区间。',
    others: (count) => `${formatWhole(count)} 次旅程走了别的路。`,
    columns: { path: '路径', instances: '旅程', share: '比例', level: '沿途得分', end: '终点得分' },
    funnel: '他们走了多远',
    funnelColumns: {
      touchpoint: '触点',
      reached: '旅程',
      share: '占全部',
      level: '得分',
      worst: '是该旅程中最差的',
    },
    change: '每位客户与自己相比',
    changed: ({ n, mean, interval, verdict }) => {
      if (n === 0 || mean === null) return '还没有人给同一触点打过两次分：说明不了单个客户怎样变化。'
      if (!interval) return `给同一触点打过两次分的客户太少（n = ${formatWhole(n)}）。`
      const [low, high] = between(interval)
      const told = `与自己在同一触点的上一次得分相比平均 ${signed(mean)}（95% ${low} 到 ${high}，n = ${formatWhole(n)}）`
      return {
        rose: `客户自己的得分上升了。${told}。`,
        fell: `客户自己的得分下降了。${told}。`,
        'cannot-tell': `说明不了客户自己的得分是否变化。${told}。`,
      }[verdict]
    },
    memory: '他们记住了什么',
    remembered: ({ n, mean, peakEnd, difference, interval }) => {
      if (mean === null || peakEnd === null || difference === null || !interval)
        return '需要在一次旅程中有两个得分的客户。'
      const [low, high] = between(interval)
      return `按峰终定律，他们的旅程被记作 ${formatTenths(peakEnd)}；平均为 ${formatTenths(mean)}。差 ${signed(difference)}（95% ${low} 到 ${high}，n = ${formatWhole(n)} 次有两个得分的旅程）。`
    },
    ruined: (of) => `${share(of)} 的旅程至少有一个时刻低于 5（n = ${formatWhole(of.n)}）。`,
    whole: ({ whole, broken, ratio }) =>
      whole && broken
        ? `之后成为推荐者：每个时刻都好的 ${share(whole)}（n = ${formatWhole(whole.n)}），有一个不好的 ${share(broken)}（n = ${formatWhole(broken.n)}）${ratio ? `：${formatTenths(ratio.ratio)} 倍（95% ${formatTenths(ratio.low)} 到 ${formatTenths(ratio.high)}）` : ''}。两者相关，未必是因果。`
        : null,
    irritants: '小烦恼',
    irritantsAbout: (days, threshold) =>
      `费力、转接、重复说明、超过限度的等待：按每位客户在 ${formatWhole(days)} 天内计数。达到 ${formatWhole(threshold)} 个就该打电话了。`,
    times: (count, isLast) => (isLast ? `${count} 个及以上` : `${count} 个`),
    customers: '客户',
    annoyances: '烦恼',
    over: (of) => `${share(of)} 的客户达到或超过了限度。`,
    limits: '换一个限度意味着什么',
    limitsAbout: (name, property) => `${name}：${property}`,
    limitColumns: {
      limit: '限度',
      beyond: '超过',
      within: '限度内得分',
      breached: '超过后得分',
      perMonth: '每月花费',
    },
    now: '现在',
    how: '这是怎样计算的',
    howText: [
      '只有带标识的客户才有路径：他们在这张地图的触点上被询问的次序，连续重复的算一次。',
      '比例用 Wilson 区间，平均用 t 分布。客户自己的变化是同一触点上最新得分减去上一次得分，每位客户一次。',
      '与得分相关的未必是其原因：等得久的人在别处也可能不同。',
    ],
  },
})
