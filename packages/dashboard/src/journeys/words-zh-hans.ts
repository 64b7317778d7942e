import type { FloorReport } from '@innerloop/collector'
import { formatDay, formatTenths, formatWhole } from '../words/format.ts'
import { formatPercent, type Interval } from './format.ts'
import type { en } from './words-en.ts'

const answers = (n: number) => `${formatWhole(n)} 个回答`
const between = ({ low, high }: Interval) => `${formatTenths(low)} 至 ${formatTenths(high)}`
const share = (value: number) => formatPercent(value)
const shares = ({ low, high }: Interval) => `${share(low)} 至 ${share(high)}`
const long = (iso: string) => formatDay(iso.slice(0, 10), { year: 'numeric', month: 'long', day: 'numeric' })
const measure = ({ limit, unit }: Pick<FloorReport, 'limit' | 'unit'>) =>
  unit === null ? `${limit}` : `${limit} ${unit}`
const cannotTell = '目前还看不出'

export const zhHans: typeof en = {
  lede: '从客户的角度看每段旅程：哪里痛，哪里好，怎样结束，接下来做什么。',
  none: '还没有旅程',
  noneHow: '旅程把您的触点按客户经历的顺序排列。可以从模板开始。',
  make: '新建旅程',
  all: '所有旅程',
  withoutNeed: '其他旅程',
  states: { 'as-is': '现状', 'to-be': '目标' },
  statuses: { prepare: '准备', draw: '绘制', validated: '已验证', improve: '改进' },
  statusLong: {
    prepare: '准备：谁的旅程，用哪些数据',
    draw: '绘制：阶段与触点',
    validated: '已验证：客户已确认',
    improve: '改进：针对地图所示的问题工作',
  },
  stages: (stages, touchpoints) => `${stages} 个阶段，${touchpoints} 个触点`,
  changed: (iso) => `更改于 ${long(iso)}`,
  stale: (days) => `超过 ${formatWhole(days)} 天没有人查看更新`,
  staleBadge: '已过时',
  confirm: '问问客户它对不对',
  assumed: '假设',
  assumedLong: (k) => `假设：在每个触点都有 ${formatWhole(k)} 个客户回答之前，这只是团队的推测。`,
  confirmed: '已确认',
  confirmedLong: (k) => `已确认：每个触点至少有 ${formatWhole(k)} 个客户回答。`,
  edit: '更改地图',
  print: '打印',
  changes: '版本与差异',
  paths: '客户实际走的路径',
  workshop: '研讨会工作表',
  map: '地图',
  parts: '本旅程的各部分',
  span: '时段',
  spans: { 30: '30 天', 90: '90 天', 365: '一年', all: '全部时间' },
  who: '客户',
  everybody: '所有客户',
  value: (name, value) => `${name}：${value}`,
  unknownValue: '（未知）',
  otherValue: '（其他）',

  period: (from, value) =>
    `${value ?? '所有客户'}，${from === null ? '全部回答' : `${long(from)} 以来的回答`}`,
  overview: '概览',
  level: (level, interval, n) =>
    interval === null
      ? `10 分中得 ${formatTenths(level)} 分（${answers(n)}）`
      : `10 分中得 ${formatTenths(level)} 分（${between(interval)}，${answers(n)}）`,
  journeyLevel: (level, interval, n) =>
    `客户给这段旅程 ${formatTenths(level)} 分（满分 10 分），很可能在 ${between(interval)} 之间，来自 ${answers(n)}。`,
  byAnswer: (level, nps, interval, n) =>
    `其中各触点权重相同；按回答计算为 ${formatTenths(level)}。` +
    (nps === null || interval === null
      ? ''
      : `所有触点合计的 NPS 为 ${formatWhole(nps)}（${formatWhole(interval.low)} 至 ${formatWhole(interval.high)}，${answers(n)}）。`),
  remembered: (peakEnd, mean, intense, end) =>
    `客户记住的更接近 ${formatTenths(peakEnd)}，而不是平均值 ${formatTenths(mean)}：最强烈的时刻（${intense}）和结尾（${end}）。`,
  noRemembered: `${cannotTell}客户会记住什么：至少要有两个触点各有十个回答。`,
  noAnswers: '此时段内没有人在这段旅程上作答。',
  noAnswersHow: '请在其触点上用问卷提问，或选择更长的时段。',
  stageNone: '没有数据',
  touchpointsOf: (count) => `${count} 个触点`,

  advice: '该做什么',
  first: '从这里开始',
  labels: { 'fix-trough': '修复低谷', 'finish-end': '好好结尾', 'build-peak': '打造高峰' },
  adviceSentence: {
    'fix-trough': {
      now: (name) => `“${name}”是最差的时刻，而且确实差：修复它。`,
      holds: (name) => `“${name}”是最差的时刻，但仍然不错：无需修复。`,
      'cannot-tell': (name) => `“${name}”是最差的时刻；${cannotTell}它是否真的差。`,
    },
    'finish-end': {
      now: (name) => `旅程在“${name}”结束，结尾不够好：改善它。`,
      holds: (name) => `旅程在“${name}”结束，结尾很好。`,
      'cannot-tell': (name) => `旅程在“${name}”结束；${cannotTell}结尾是否够好。`,
    },
    'build-peak': {
      now: (name) => `没有突出的时刻。“${name}”最好：让它值得一提。`,
      holds: (name) => `“${name}”很突出：保持并继续投入。`,
      'cannot-tell': (name) => `“${name}”是最好的时刻；${cannotTell}它是否突出。`,
    },
  },
  adviceBeside: (difference, interval) =>
    `比其他触点的平均值${difference < 0 ? '低' : '高'} ${formatTenths(Math.abs(difference))}（${between(interval)}）。`,
  adviceGain: (remembered, now) =>
    remembered - now >= 0.05 ? `客户记住的将从 ${formatTenths(now)} 升到 ${formatTenths(remembered)}。` : '',

  curve: '客户的曲线',
  curveAbout: '每个触点的平均回答（0–10）及其 95% 区间。下方的柱表示询问了多少人。',
  curveLabel: (points) => `旅程曲线。${points}`,
  curvePoint: (name, level) => (level === null ? `${name}：没有数据。` : `${name}：${formatTenths(level)}。`),
  legend: {
    level: '平均回答与区间',
    few: '回答少',
    expectation: '期望',
    floor: '低于此客户会离开',
    volume: '询问人数',
  },
  peak: '高峰',
  trough: '低谷',
  end: '结尾',
  noData: '没有数据',
  breachesShort: (value, floor) => `${share(value)} 超过 ${measure(floor)}`,
  asTable: '以表格显示',
  columns: {
    touchpoint: '触点',
    level: '水平',
    interval: '95% 区间',
    n: '回答',
    asked: '询问',
    expected: '期望',
    breaches: '突破底线',
    pull: '拉动',
  },

  gaps: '与客户期望的差距',
  gapsNone: '没有触点明显低于客户的期望。',
  detail: '逐个触点',
  evidence: { none: '没有数据', few: '回答少', enough: '回答足够', stale: '没有新回答' },
  evidenceLong: (ever, recent) => `总共 ${answers(ever)}，最近 90 天 ${formatWhole(recent)} 个`,
  score: (metric, score, interval) => {
    const write = metric === 'ces' ? formatTenths : formatWhole
    const name = { nps: 'NPS', csat: 'CSAT', ces: 'CES' }[metric]
    const unit = metric === 'csat' ? '%' : ''
    return `${name} ${write(score)}${unit}${interval === null ? '' : `（${write(interval.low)} 至 ${write(interval.high)}）`}`
  },
  answered: (asked, value, interval) =>
    `询问 ${formatWhole(asked)} 次，${share(value)} 作答（${shares(interval)}）`,
  pull: (by) => `它使旅程${by < 0 ? '降低' : '提高'} ${formatTenths(Math.abs(by))}。`,
  gap: {
    met: (expected, gap, interval) =>
      `客户得到了所期望的（${formatTenths(expected)}）：高出 ${formatTenths(Math.abs(gap))}${interval === null ? '' : `，很可能 ${between(interval)}`}。`,
    below: (expected, gap, interval) =>
      `低于客户的期望（${formatTenths(expected)}）：差 ${formatTenths(Math.abs(gap))}${interval === null ? '' : `，很可能 ${between({ low: -interval.high, high: -interval.low })}`}。`,
    'cannot-tell': (expected, gap, interval) =>
      `${cannotTell}客户是否得到了所期望的（${formatTenths(expected)}）` +
      (gap === null || interval === null
        ? '。'
        : `：差距为 ${formatTenths(gap)}，很可能 ${between(interval)}。`),
  },
  surprise: (worse, better, n) =>
    `客户自己说：${share(worse)} 比期望差，${share(better)} 比期望好（${answers(n)}）。`,
  belowFloor: (limit, value, interval, n) =>
    `${share(value)} 的分数低于 ${formatTenths(limit)}，低于此客户会离开（${shares(interval)}，n = ${formatWhole(n)}）。`,
  floorTitle: (floor) => `${floor.property} 超过 ${measure(floor)}`,
  breaches: ({ breaches: { share: value, low, high, n } }) =>
    `${formatWhole(n)} 次中 ${share(value)} 突破底线，很可能 ${shares({ low, high })}：每百万 ${formatWhole(value * 1_000_000)} 个缺陷。`,
  breachLoss: {
    lower: (by, interval) =>
      `突破底线后分数降低 ${formatTenths(Math.abs(by))}（${between({ low: -interval.high, high: -interval.low })}）。`,
    higher: (by, interval) =>
      `突破底线后分数反而高 ${formatTenths(by)}（${between(interval)}）：请看看还有什么不同。`,
    'cannot-tell': `${cannotTell}突破底线对分数的影响。`,
  },
  weeks: '每周突破底线的比例',
  weeksOut: (count) =>
    count === 0 ? '各周之间的差异，偶然就能造成。' : `${count} 周超出偶然的范围（三个标准差）。`,
  weekColumns: { week: '周起始', n: 'n', breaches: '突破', share: '比例', limits: '偶然范围' },
  weekOut: '超出偶然',
  weekNone: '太少',
  standard: '客户可以指望',
  procedure: '流程',
  procedureVersion: (version) => `版本 ${version}`,
  procedureOpen: '打开',
  owner: '负责人',
  team: '团队',
  askedBy: '提问的问卷',
  askedNothing: '没有问卷在此提问。',
  comments: '客户最近写的',
  readAll: '阅读所有回答',
  spread: (p) =>
    p === null
      ? `${cannotTell}它们是否不同。`
      : p < 0.05
        ? `它们的差异超过偶然（p ${p < 0.001 ? '< 0.001' : `= ${p.toFixed(3)}`}）。`
        : `这些差异可能只是偶然（p = ${p.toFixed(2)}）。`,
  spreadTitle: (name) => `按${name}`,

  groups: '按渠道、体验和接触方式',
  channels: '渠道',
  experiences: '体验',
  kinds: '接触方式',
  kindNames: { direct: '与我们接触', indirect: '他人谈论我们' },
  handOffs: '团队之间的交接',
  handOff: {
    drop: (by, interval) =>
      `交接后变差 ${formatTenths(Math.abs(by))}（${between({ low: -interval.high, high: -interval.low })}）`,
    rise: (by, interval) => `交接后变好 ${formatTenths(by)}（${between(interval)}）`,
    'cannot-tell': `${cannotTell}交接后是否变差`,
  },
  noHandOffs: '此地图上没有团队之间的交接，或没有指定团队。',

  how: '计算方法',
  howLines: [
    '水平：平均回答，各量表拉伸到 0–10；其 95% 区间用学生 t 分布。',
    '旅程中各触点权重相同；其区间以及每个差异都用 Welch 方法和 Satterthwaite 自由度，如同由不同客户作答。',
    '客户记住的：最强烈的时刻（离 7.5 最远）与结尾的平均值（Kahneman 等，1993）。',
    '修复低谷：最差时刻的区间低于 7.5，或低于客户的期望。好好结尾：结尾差，或比其他低半分以上。打造高峰：没有时刻比其他高半分以上。低谷和高峰因极端而被选出，所以区间加宽（Bonferroni）。',
    '突破底线：计入所有被询问者，无论是否作答；Wilson 区间。各周：三个标准差的 p 控制图。',
    '回答少于十个的触点不作为依据。',
  ],
}
