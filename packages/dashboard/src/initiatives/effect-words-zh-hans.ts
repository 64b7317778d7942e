import { formatShare, formatWhole } from '../words/format.ts'
import type { effectEn } from './effect-words-en.ts'
import { day, figuresOf } from './figures-of.ts'
import { writeChange, writeScore } from './write-amount.ts'

export const effectZhHans: typeof effectEn = {
  title: '有效吗？',
  brief: (told) => {
    const found = figuresOf(told)
    if (!found) return '还说明不了'
    const range = `${found.amount}（${found.low} 到 ${found.high}）`
    return told.verdict === 'cannot-tell' ? `说明不了：${range}` : range
  },
  verdict: (told) => {
    const found = figuresOf(told)
    const all = found && `${found.amount}，95% 区间 ${found.low} 到 ${found.high}`
    switch (told.reason) {
      case 'no-measure':
        return '说明不了：还没有人说明怎样衡量。'
      case 'not-launched':
        return '还说明不了：尚未推出。'
      case 'settling':
        return '还说明不了：客户还没有接触到这个改变。'
      case 'too-few':
        return '说明不了：每边至少要十条回答。'
      case 'measuring':
        return all
          ? `还说明不了。目前 ${all}；衡量到 ${day(told.until!)}。`
          : `还说明不了：目前回答太少；衡量到 ${day(told.until!)}。`
      case 'chance':
        return `说明不了它起了作用：${all}。仅凭偶然也可能如此。`
      default:
        if (told.stage !== 'measured') return `无论看多少次都已清楚：${all}。`
        return told.verdict === 'higher' ? `有效：${all}。` : `适得其反：${all}。`
    }
  },
  expected: (points, verdict) =>
    ({
      reached: `至少达到了预期的 ${points}。`,
      below: `肯定不到预期的 ${points}。`,
      'cannot-tell': `是否达到预期的 ${points} 还说明不了。`,
    })[verdict],
  toTell: ({ points, answers, days, on, perDay, smallest }, metric) => {
    const amount = writeScore(metric, points)
    if (days === null)
      return smallest === null
        ? '没有回答就什么都说明不了。请先在那里提问。'
        : `这里无论衡量多久都说明不了 ${amount} 的差异：之前或对照处的回答太少。能说明的最小差异是 ${writeScore(metric, smallest)}。`
    if (days === 0) return on ? `回答已足以说明 ${amount} 的差异；客户到 ${day(on)} 会再次光顾。` : ''
    return `要在五次中有四次说明 ${amount} 的差异，还需要约 ${formatWhole(answers!)} 条回答：按每天 ${writeScore('nps', perDay)} 条计 ${formatWhole(days)} 天，不早于 ${day(on!)}。`
  },
  design: {
    'before-after': '前后对比，没有对照',
    'difference-in-differences': '前后对比，减去对照的变化',
    'held-out': '接触到改变的人与随机保留的人对比',
  },
  chart: '推出前后每周的得分',
  chartAbout: (weeks) => `${formatWhole(weeks)} 周；下表内容相同。`,
  launchedOn: (on) => `${day(on)} 推出`,
  legend: { changed: '改变之处', control: '对照', interval: '95% 区间', window: '参与对比' },
  sides: { changed: '改变之处', control: '对照' },
  columns: {
    what: '何处',
    before: '之前',
    after: '之后',
    week: '周',
    score: '得分',
    n: '回答',
    control: '对照',
  },
  days: (from, to) => `${day(from)} – ${day(to)}`,
  side: (metric, score, interval, n) =>
    `${writeScore(metric, score)}${interval ? `（${writeScore(metric, interval.low)} 到 ${writeScore(metric, interval.high)}）` : ''}，n = ${formatWhole(n)}`,
  none: '没有回答',
  p: (p) => (p < 0.001 ? 'p < 0.001' : `p = ${p.toFixed(3)}`),
  against: '有什么说明这不是改变本身的作用',
  nothingAgainst: '计数中没有发现：问题、回答率、回答来源和此前的趋势都与以前一样。',
  warnings: {
    'series-break': ({ day: on, surveyId, version }) =>
      `${day(on)} 问卷“${surveyId}”的第 ${version} 版换了问题：前后的回答不是同一序列。`,
    'response-rate': ({ before, after }) =>
      `被询问者中之前有 ${formatShare(before.answered, before.shown)} 回答，之后有 ${formatShare(after.answered, after.shown)}：回答的可能是另一些人。`,
    mix: ({ dimension, moved, difference }, metric) =>
      `${formatShare(moved, 1)} 的回答来自与以前不同的${dimension === null ? '触点' : `“${dimension}”取值`}。按以前的比例，差异会是 ${writeChange(metric, difference)}。`,
    'moved-before': ({ difference, interval }, metric) =>
      `推出之前就已在变化：那段时间的前后两半相差 ${writeChange(metric, difference)}（${writeScore(metric, interval.low)} 到 ${writeScore(metric, interval.high)}）。`,
    others: ({ ids }) => `同一时间那里还推出了另外 ${formatWhole(ids.length)} 项举措。`,
    'no-control': () => '没有对照：其间发生的其他一切也在差异之中。',
    cycle: ({ cycleDays, days }) =>
      `客户每 ${formatWhole(cycleDays)} 天光顾一次，而只衡量 ${formatWhole(days)} 天：多数人还没有接触到改变。`,
  },
  howTitle: '怎样算出来的',
  how: {
    'before-after':
      '之后的得分减去之前的得分。每个得分都有自己的 95% 区间（NPS 由检验反推，CSAT 用 Wilson，CES 用 Student）；由两者得出差异的区间（MOVER，Zou 与 Donner 2008）。区间不含 0 时才说有效。',
    'difference-in-differences':
      '（改变之处的之后减之前）减去（对照的之后减之前）：人人都遇到的事就消掉了。区间由四个得分各自的区间得出（两次应用 MOVER，Zou 与 Donner 2008）。前提是两处本来会同样变化。',
    'held-out':
      '推出之后，接触到改变的人的得分减去随机保留的人的得分。由于是随机分派，两者没有其他区别。区间用 MOVER（Zou 与 Donner 2008）。',
  },
  howEarly:
    '按计划只在结束时看一次。在此之前显示的是无论看多少次都成立的较宽区间（Howard 等 2021）：每天用普通区间看的人，常会看到并不存在的“效果”。在什么都没有改变的地方，至多二十次中有一次会说有效。',
  months: '十二个月：预测与实测',
  monthsAbout: (perPoint, source) =>
    perPoint === null
      ? '每个月与之前相比的实测值。填写一分值多少，就会在预测旁以金额显示。'
      : `实测：当月的差异，按每分每月 ${perPoint} 计${source ? `（${source}）` : ''}。这是估计；账面数字列在旁边。`,
  monthColumns: {
    month: '起',
    forecast: '预测',
    measured: '实测',
    booked: '账面',
    difference: '得分',
    n: '回答',
  },
  sum: '至今合计',
}
