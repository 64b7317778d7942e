import type { InsideReport } from '@innerloop/collector'
import { formatTenths, formatWhole } from '../words/format.ts'
import { inLanguage } from '../words/words.ts'

type Gap = InsideReport['gaps'][number]
type Estimate = { n: number; score: number | null; interval: { low: number; high: number } | null }
type Relation = InsideReport['relations'][number]

const signed = (value: number) => `${value > 0 ? '+' : ''}${formatTenths(value)}`
const percent = ({ good, n }: NonNullable<Gap['customers']>) =>
  `${formatTenths(good.percent)}% (${formatTenths(good.interval.low)} … ${formatTenths(good.interval.high)}), n = ${formatWhole(n)}`
const estimate = ({ n, score, interval }: Estimate) =>
  score === null
    ? '–'
    : `${formatTenths(score)}${interval ? ` (${formatTenths(interval.low)} … ${formatTenths(interval.high)})` : ''}, n = ${formatWhole(n)}`

const en = {
  percent,
  estimate,
  lede: 'What employees guess that customers say, beside what they do say; and how it is to work here.',
  span: (from: string, until: string, fewest: number) =>
    `${from} to ${until}. Of fewer than ${fewest} employees nothing is told, and nobody knows who said what.`,
  none: 'No employee has been asked yet',
  noneHow:
    'Make a survey for employees from a template (“How would our customers score this?” or the pulse), and hand out its link. Their answers are kept apart from customers’, without a name, a day or an address.',
  surveys: 'Surveys',
  gaps: 'The same question inside and outside',
  gapColumns: ['Touchpoint', 'Employees guess', 'Customers say', 'Gap in points'],
  withheld: 'fewer than five',
  cannotTell: 'cannot tell',
  gap: ({ good }: NonNullable<Gap['gap']>) =>
    `${signed(good.difference)} (${signed(good.interval.low)} … ${signed(good.interval.high)})`,
  told: ({ name, gap }: Gap) => {
    if (!gap || gap.good.verdict === 'cannot-tell') return null
    const { difference, verdict } = gap.good
    const points = formatTenths(Math.abs(difference))
    return verdict === 'higher'
      ? `At ${name} we think ${points} percentage points better of ourselves than customers do.`
      : `At ${name} customers think ${points} percentage points better of us than we do.`
  },
  noGap: 'We cannot tell anywhere that the guess of employees differs from what customers say.',
  pulse: 'Pulse',
  pulseColumns: ['Unit', 'People', 'eNPS', 'Understand the promise', 'NPS of its customers'],
  everybody: 'Everybody',
  otherUnit: 'No unit, and small ones',
  relations: (relation: Relation) => {
    const name = relation.of === 'enps' ? 'How it is to work there' : 'Understanding the promise'
    if (relation.r === null || !relation.interval)
      return `${name} beside customers’ NPS by unit: it takes eight units with both (there are ${relation.units}).`
    const told = `r = ${relation.r.toFixed(2)}, 95% ${relation.interval.low.toFixed(2)} … ${relation.interval.high.toFixed(2)}, ${relation.units} units`
    return {
      together: `${name} goes together with customers’ NPS (${told}). It need not be the cause.`,
      opposite: `${name} goes against customers’ NPS (${told}). It need not be the cause.`,
      'cannot-tell': `${name} beside customers’ NPS by unit: we cannot tell (${told}).`,
    }[relation.verdict]
  },
  words: 'In their words',
  wordsAbout: 'In no order; each appeared together with four others at least.',
  how: 'How this is computed',
  howText: [
    'Good are 9 and 10 of 10, 4 and 5 of 5, 5 to 7 of 7. The gap is employees’ percentage less customers’, by Newcombe’s interval; it is said only with ten answers on each side and where the whole interval leaves out 0.',
    'Employees’ answers are kept as sums of quarters. A unit with fewer than five people is never told apart, nor can it be found by taking others away.',
  ],
}

export const insideWords = inLanguage<typeof en>({
  en,
  'zh-Hans': {
    percent,
    estimate,
    lede: '员工猜测客户会怎么说，与客户实际所说并列；以及在这里工作怎么样。',
    span: (from, until, fewest) =>
      `${from} 到 ${until}。员工少于 ${fewest} 人时什么都不显示，也没有人知道谁说了什么。`,
    none: '还没有询问过员工',
    noneHow:
      '用模板创建一份给员工的问卷（“我们的客户会怎样打分？”或脉搏问卷），并分发其链接。他们的回答与客户的分开保存，不含姓名、日期和地址。',
    surveys: '问卷',
    gaps: '同一个问题，里面和外面',
    gapColumns: ['触点', '员工猜测', '客户所说', '差距（百分点）'],
    withheld: '不足五人',
    cannotTell: '说明不了',
    gap: ({ good }) =>
      `${signed(good.difference)} (${signed(good.interval.low)} … ${signed(good.interval.high)})`,
    told: ({ name, gap }) => {
      if (!gap || gap.good.verdict === 'cannot-tell') return null
      const points = formatTenths(Math.abs(gap.good.difference))
      return gap.good.verdict === 'higher'
        ? `在${name}，我们对自己的评价比客户高 ${points} 个百分点。`
        : `在${name}，客户对我们的评价比我们自己高 ${points} 个百分点。`
    },
    noGap: '没有任何地方能说明员工的猜测与客户所说不同。',
    pulse: '脉搏',
    pulseColumns: ['单位', '人数', 'eNPS', '理解承诺', '其客户的 NPS'],
    everybody: '所有人',
    otherUnit: '无单位及小单位',
    relations: (relation) => {
      const name = relation.of === 'enps' ? '在那里工作的感受' : '对承诺的理解'
      if (relation.r === null || !relation.interval)
        return `${name}与客户 NPS（按单位）：需要八个两者皆有的单位（现有 ${relation.units} 个）。`
      const told = `r = ${relation.r.toFixed(2)}，95% ${relation.interval.low.toFixed(2)} … ${relation.interval.high.toFixed(2)}，${relation.units} 个单位`
      return {
        together: `${name}与客户 NPS 同向（${told}）。未必是因果。`,
        opposite: `${name}与客户 NPS 反向（${told}）。未必是因果。`,
        'cannot-tell': `${name}与客户 NPS（按单位）：说明不了（${told}）。`,
      }[relation.verdict]
    },
    words: '他们的原话',
    wordsAbout: '不分先后；每条都与至少四条一起出现。',
    how: '这是怎样计算的',
    howText: [
      '“好”指 10 分制的 9、10，5 分制的 4、5，7 分制的 5 到 7。差距是员工的百分比减客户的，用 Newcombe 区间；只有两边各有十条回答且整个区间不含 0 时才下结论。',
      '员工的回答按季度之和保存。少于五人的单位从不单独显示，也无法用减法推出。',
    ],
  },
})
