import type { FoundTheme, Idea, ThemesResult } from '@innerloop/collector'
import { language } from '../words/language.ts'
import { formatDay, formatTenths, formatWhole } from '../words/format.ts'
import { inLanguage } from '../words/words.ts'

type Effect = NonNullable<FoundTheme['effect']>
type Change = NonNullable<FoundTheme['change']>

const tongues = new Intl.DisplayNames([language], { type: 'language' })
const percents = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 })

const percent = (share: number) => percents.format(share)
const signed = (value: number) => `${value > 0 ? '+' : ''}${formatTenths(value)}`
const day = (iso: string) => formatDay(iso, { dateStyle: 'medium' })
const tongue = (code: string) => (code === 'und' ? '–' : (tongues.of(code) ?? code))
const p = (value: number) => (value < 0.001 ? '< 0.001' : `= ${value.toFixed(3)}`)

const en = {
  tongue,
  lede: 'What comments speak of, in any language, what goes along with it, and since when. Association, not cause.',
  spanLabel: 'Period',
  spans: { 90: '90 days', 365: 'a year', all: 'all time' },
  tabs: { themes: 'Themes', words: 'Words', ideas: 'Ideas' },
  parts: 'Parts of this page',
  none: 'Not enough comments yet',
  noneHow: 'Themes are looked for from thirty comments of a language on. Ask why, beside the score.',
  summary: ({ comments, languages, themes }: ThemesResult) =>
    `${formatWhole(comments)} comments in ${languages.map(({ language: code, n }) => `${tongue(code)} (${formatWhole(n)})`).join(', ')}: ${themes.length === 1 ? '1 theme' : `${formatWhole(themes.length)} themes`}.`,
  groups: {
    lowers: ['Problems', 'Whoever speaks of these gives lower scores.'],
    raises: ['Strengths', 'Whoever speaks of these gives higher scores. Keep them.'],
    'cannot-tell': ['Others', 'Spoken of, but we cannot tell whether scores differ.'],
  } as Record<'lowers' | 'raises' | 'cannot-tell', [title: string, about: string]>,
  all: (count: number) => `Show all ${formatWhole(count)}`,
  nobody: 'None that can be told.',
  leaning: 'Closest to it, though we cannot tell yet:',
  pinned: 'Named by you',
  tags: { expected: 'Expected', disappointed: 'Disappointed' },
  counted: ({ n, share }: FoundTheme) =>
    `${formatWhole(n)} comments, ${percent(share.share)} (${percent(share.low)} – ${percent(share.high)})`,
  effect: ({ difference, interval, p: adjusted, pull, verdict }: Effect) => {
    const told = `NPS ${signed(difference)} points beside comments without it (95% ${signed(interval.low)} … ${signed(interval.high)}, p ${p(adjusted)} after adjusting for all themes)`
    return verdict === 'cannot-tell'
      ? `We cannot tell: ${told}.`
      : `${told}. Without them the score of all would be ${formatTenths(Math.abs(pull))} points ${pull < 0 ? 'higher' : 'lower'}.`
  },
  noEffect: 'Too few scores on one side to compare.',
  change: ({ kind, from, before, after }: Change) => {
    const rates = `${formatWhole(before.hits)} of ${formatWhole(before.n)} before, ${formatWhole(after.hits)} of ${formatWhole(after.n)} since`
    const verbs = { began: 'Began', rose: 'More often', fell: 'Less often', ended: 'Ended' }
    return `${verbs[kind]} in the week of ${day(from)}: ${rates}.`
  },
  trend: (by: 'week' | 'month', count: number) =>
    by === 'week' ? `Comments by week, ${count} weeks` : `Comments by month, ${count} months`,
  wordsOf: 'Words',
  read: 'Read them',
  more: 'More of it',
  where: 'Where',
  initiative: 'Make an initiative from it',
  decide: 'Name it, find its cause, merge or hide it',
  name: 'Name',
  proposed: (name: string) => `Proposed: ${name}`,
  tag: 'What it is about',
  noTag: 'Not said',
  why: (depth: number) => (depth === 0 ? 'Why is that?' : `And why is that? (${depth + 1} of 5)`),
  rootCause: 'Root cause',
  noCause: 'Not known yet',
  keep: 'Keep it',
  hide: 'Hide it',
  mergeInto: 'Merge it into',
  merge: 'Merge',
  notMerged: 'No other',
  forget: 'Forget what was decided',
  chain: 'Why',
  propose: 'Propose names',
  proposeAbout: (host: string) =>
    `Sends the words of these themes and a few comments to ${host}, without e-mail addresses, phone and card numbers.`,
  hidden: (names: readonly string[]) => `Hidden: ${names.join(', ')}.`,
  apart: 'What sets detractors’ words apart from promoters’',
  apartAbout:
    'Words that one side uses much more often than the other, beside how often each does; those left alone that only judge, as “bad”.',
  apartColumns: ['Word', 'Detractors', 'Promoters', 'z'],
  said: { detractors: 'Detractors say', promoters: 'Promoters say' },
  reasons: 'Reasons that customers picked',
  reasonColumns: ['Reason', 'Picked', 'Share', 'NPS beside those who did not'],
  percent,
  signed,
  how: 'How this is computed',
  howText: [
    'Words are split by the rules of their language (Chinese into pairs of characters), brought to their stem, and common words left out. Words that go together in comments are grouped by non-negative matrix factorisation: five times with a fixed start, from few wide parts to many narrow ones; a group is what most of the five have together. The same comments give the same themes. Groups that speak of the same in the same comments are one.',
    'A comment is of a theme if it has its words; it may be of several. The effect is the difference in NPS between comments with and without the theme, adjusted for all themes that are compared (Holm). Words apart: log-odds with an informative prior (Monroe, Colaresi and Quinn 2008).',
    'What you name, merge or hide stays so when themes are worked out anew.',
  ],
  ideas: {
    lede: 'Suggestions of customers and of the team, until something came of them.',
    none: 'No ideas yet',
    noneHow: 'Write one down, or make one from an answer.',
    states: {
      new: 'New',
      considered: 'Considered',
      planned: 'Planned',
      done: 'Done',
      declined: 'Declined',
    } satisfies Record<Idea['state'], string>,
    from: { customer: 'A customer’s', team: 'The team’s' },
    title: 'Idea',
    state: 'State',
    add: 'Write it down',
    reply: (text: string) => `Reply: ${text}`,
    initiative: 'Make an initiative',
    answer: 'The answer',
  },
}

export const themeWords = inLanguage<typeof en>({
  en,
  'zh-Hans': {
    tongue,
    percent,
    signed,
    lede: '评论说了什么（任何语言）、与什么相关、从何时开始。相关，不是因果。',
    spanLabel: '时间',
    spans: { 90: '90 天', 365: '一年', all: '全部' },
    tabs: { themes: '主题', words: '用词', ideas: '建议' },
    parts: '本页的部分',
    none: '评论还不够',
    noneHow: '一种语言有三十条评论起才寻找主题。请在打分之外询问原因。',
    summary: ({ comments, languages, themes }) =>
      `${formatWhole(comments)} 条评论，${languages.map(({ language: code, n }) => `${tongue(code)}（${formatWhole(n)}）`).join('、')}：${formatWhole(themes.length)} 个主题。`,
    groups: {
      lowers: ['问题', '谈到这些的人打分较低。'],
      raises: ['优点', '谈到这些的人打分较高。请保持。'],
      'cannot-tell': ['其他', '有人谈到，但说明不了打分是否不同。'],
    },
    all: (count) => `显示全部 ${formatWhole(count)} 个`,
    nobody: '没有能说明的。',
    leaning: '最接近的，但还说明不了：',
    pinned: '由你们命名',
    tags: { expected: '期望', disappointed: '失望' },
    counted: ({ n, share }) =>
      `${formatWhole(n)} 条评论，${percent(share.share)}（${percent(share.low)} – ${percent(share.high)}）`,
    effect: ({ difference, interval, p: adjusted, pull, verdict }) => {
      const told = `与没有它的评论相比 NPS ${signed(difference)} 分（95% ${signed(interval.low)} … ${signed(interval.high)}，按所有主题校正后 p ${p(adjusted)}）`
      return verdict === 'cannot-tell'
        ? `说明不了：${told}。`
        : `${told}。没有它们，总分会${pull < 0 ? '高' : '低'} ${formatTenths(Math.abs(pull))} 分。`
    },
    noEffect: '一边的打分太少，无法比较。',
    change: ({ kind, from, before, after }) => {
      const rates = `此前 ${formatWhole(before.n)} 条中 ${formatWhole(before.hits)} 条，此后 ${formatWhole(after.n)} 条中 ${formatWhole(after.hits)} 条`
      const verbs = { began: '开始', rose: '变多', fell: '变少', ended: '结束' }
      return `${day(from)} 那一周${verbs[kind]}：${rates}。`
    },
    trend: (by, count) => (by === 'week' ? `按周的评论，${count} 周` : `按月的评论，${count} 个月`),
    wordsOf: '用词',
    read: '阅读这些评论',
    more: '更多',
    where: '在哪里',
    initiative: '由此发起举措',
    decide: '命名、追问原因、合并或隐藏',
    name: '名称',
    proposed: (name) => `建议：${name}`,
    tag: '关于什么',
    noTag: '未写明',
    why: (depth) => (depth === 0 ? '为什么会这样？' : `那又为什么？（五问之 ${depth + 1}）`),
    rootCause: '根本原因',
    noCause: '还不知道',
    keep: '保留',
    hide: '隐藏',
    mergeInto: '合并到',
    merge: '合并',
    notMerged: '没有其他主题',
    forget: '撤销决定',
    chain: '为什么',
    propose: '建议名称',
    proposeAbout: (host) => `会把这些主题的用词和几条评论发送到 ${host}，不含邮箱、电话和卡号。`,
    hidden: (names) => `已隐藏：${names.join('、')}。`,
    apart: '批评者与推荐者的用词有何不同',
    apartAbout: '一方比另一方用得多得多的词，以及双方各用多少次；只作评判的词（如“差”）不计。',
    apartColumns: ['词', '批评者', '推荐者', 'z'],
    said: { detractors: '批评者说', promoters: '推荐者说' },
    reasons: '客户选择的原因',
    reasonColumns: ['原因', '选择', '比例', '与未选者相比的 NPS'],
    how: '这是怎样计算的',
    howText: [
      '按各语言的规则切分词语（中文取两字组合），还原词干，去掉常用词。在评论中一起出现的词用非负矩阵分解归组：以固定起点做五次，从少而宽到多而窄；五次中多数放在一起的词成为一组。同样的评论得到同样的主题。在同一些评论里说同一件事的组合并为一个。',
      '评论含有主题的词就属于该主题，可以属于多个。影响是有该主题与没有该主题的评论的 NPS 之差，按所有被比较的主题校正（Holm）。用词差异：带信息先验的对数几率（Monroe、Colaresi、Quinn 2008）。',
      '你们命名、合并或隐藏的，重新计算时保持不变。',
    ],
    ideas: {
      lede: '客户和团队的建议，直到有了结果。',
      none: '还没有建议',
      noneHow: '写下一条，或由某条回答生成。',
      states: { new: '新', considered: '考虑中', planned: '已计划', done: '已完成', declined: '不采纳' },
      from: { customer: '来自客户', team: '来自团队' },
      title: '建议',
      state: '状态',
      add: '写下来',
      reply: (text) => `答复：${text}`,
      initiative: '发起举措',
      answer: '那条回答',
    },
  },
})
