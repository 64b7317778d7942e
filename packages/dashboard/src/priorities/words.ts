import type { PriorityReport } from '@innerloop/collector'
import { formatDay, formatWhole } from '../words/format.ts'
import { inLanguage } from '../words/words.ts'

type Row = PriorityReport['touchpoints'][number]
const points = (value: number) => formatWhole(Math.round(value))
const percent = (share: number) => `${Math.round(100 * share)}%`

const en = {
  lede: 'Where many customers come, where it matters to them, and where there is room to get better: begin there.',
  importanceLabel: 'Importance',
  importances: { stated: 'As you stated it', derived: 'From what customers say later' },
  none: 'No touchpoint yet',
  noneHow: 'Make touchpoints, and state how important each is.',
  touchpoints: 'Touchpoints',
  sentence: (name: string, share: number, score: number) =>
    `${name} first: ${percent(share)} of all prompts, and an NPS of ${points(score)}.`,
  mustWin: (name: string) => `Choose ${name} as a must-win`,
  cannotTell: 'We cannot say yet which comes first: no touchpoint has both answers and an importance.',
  period: (from: string, to: string) =>
    `From ${formatDay(from, { dateStyle: 'medium' })} to ${formatDay(to, { dateStyle: 'medium' })}.`,
  derivedAt: (when: string) => `Derived importance as of ${when}.`,
  notDerived:
    'No importance is derived yet: open Drivers once, and ask customers about the relationship too.',
  columns: {
    name: 'Touchpoint',
    frequency: 'How often',
    importance: 'Importance',
    score: 'NPS',
    headroom: 'Room',
    priority: 'Priority',
  },
  score: ({ n, score, interval }: Row['score']) =>
    score === null || interval === null
      ? 'no answers'
      : `${points(score)} (${points(interval.low)} to ${points(interval.high)}), n ${formatWhole(n)}`,
  importance: ({ importance, source, derived }: Row) => {
    if (importance === null || source === null) return 'not known'
    if (source === 'stated') return `${importance.toFixed(2)} stated`
    return `${importance.toFixed(2)} derived (${derived!.low.toFixed(2)} to ${derived!.high.toFixed(2)}), n ${formatWhole(derived!.n)}`
  },
  unknown: '–',
  frequency: ({ frequencyShare, shown }: Row) => `${percent(frequencyShare)} (${formatWhole(shown)})`,
  percent,
  all: (n: number) => `Show all ${formatWhole(n)}`,
  plot: 'How often customers come there, and how much it matters to them; larger where there is more room to get better',
  axes: { x: 'how often →', y: 'importance →' },
  how: 'How this is computed',
  howText: [
    'Priority = share of all prompts × importance × (100 − NPS) ÷ 200. Prompts stand for visits: where you ask only some of the visitors, a touchpoint counts as less often visited than it is.',
    'Importance is what its touchpoint states, or derived: the correlation between a customer’s score there and what the same customer says of the relationship next, within half a year; 95% interval by Fisher’s z. Association, not cause.',
  ],
}

export const prioritiesWords = inLanguage<typeof en>({
  en,
  'zh-Hans': {
    lede: '客户经常经过、对他们重要、并且还有改进空间的地方：从那里开始。',
    importanceLabel: '重要性',
    importances: { stated: '按您的设定', derived: '由客户后来的评价推出' },
    none: '还没有触点',
    noneHow: '请建立触点，并写明每个触点的重要性。',
    touchpoints: '触点',
    sentence: (name, share, score) =>
      `先做${name}：占全部提问的 ${percent(share)}，NPS 为 ${points(score)}。`,
    mustWin: (name) => `把“${name}”选为必胜之战`,
    cannotTell: '还无法判断哪个在先：没有触点同时有回答和重要性。',
    period: (from, to) =>
      `${formatDay(from, { dateStyle: 'medium' })}至${formatDay(to, { dateStyle: 'medium' })}。`,
    derivedAt: (when) => `推出的重要性截至 ${when}。`,
    notDerived: '还没有推出的重要性：请打开一次“驱动因素”，并且也询问关系评价。',
    columns: {
      name: '触点',
      frequency: '频率',
      importance: '重要性',
      score: 'NPS',
      headroom: '空间',
      priority: '优先度',
    },
    score: ({ n, score, interval }) =>
      score === null || interval === null
        ? '没有回答'
        : `${points(score)}（${points(interval.low)} 至 ${points(interval.high)}），n ${formatWhole(n)}`,
    importance: ({ importance, source, derived }) => {
      if (importance === null || source === null) return '未知'
      if (source === 'stated') return `${importance.toFixed(2)} 设定`
      return `${importance.toFixed(2)} 推出（${derived!.low.toFixed(2)} 至 ${derived!.high.toFixed(2)}），n ${formatWhole(derived!.n)}`
    },
    unknown: '–',
    frequency: ({ frequencyShare, shown }) => `${percent(frequencyShare)}（${formatWhole(shown)}）`,
    percent,
    all: (n) => `显示全部 ${formatWhole(n)} 个`,
    plot: '客户经过的频率与对他们的重要性；圆越大，改进空间越大',
    axes: { x: '频率 →', y: '重要性 →' },
    how: '计算方法',
    howText: [
      '优先度 = 占全部提问的比例 × 重要性 × (100 − NPS) ÷ 200。提问次数代表到访：如果只询问部分访客，该触点会被低估。',
      '重要性取触点的设定，或由数据推出：客户在该处的评分与同一客户半年内下一次关系评价之间的相关系数；95% 区间用 Fisher z 计算。这是关联，不是因果。',
    ],
  },
})
