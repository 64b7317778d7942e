import type { PinnedMetric, Standing } from '@innerloop/collector'
import { METRIC_NAMES, writeScore } from '../initiatives/write-amount.ts'
import { formatDay, formatTenths, formatWhole } from '../words/format.ts'
import { inLanguage } from '../words/words.ts'

type Metric = PinnedMetric['metric']

const day = (iso: string) => formatDay(iso, { dateStyle: 'medium' })

function write(metric: Metric, value: number): string {
  return metric === 'response-rate' ? `${formatTenths(value)}%` : writeScore(metric, value)
}

const en = {
  lede: 'The few figures that everybody is to know, and the battles that the team has chosen to win.',
  pinned: 'Pinned metrics',
  pinnedAbout: 'At most five: more than these nobody acts on.',
  mustWins: 'Must-wins',
  mustWinsAbout: 'What the team has chosen to win, with what would show that it is won.',
  addPinned: 'Pin a metric',
  addMustWin: 'Choose a must-win',
  noPinned: 'No metric is pinned yet.',
  noMustWins: 'No battle is chosen yet. The list of touchpoints says which one first.',
  priorities: 'Which touchpoint first',
  all: 'The scoreboard',
  metrics: { ...METRIC_NAMES, 'response-rate': 'Response rate' } satisfies Record<Metric, string>,
  verdicts: {
    met: 'Target met',
    'not-met': 'Below target',
    'cannot-tell': 'Cannot tell yet',
  } satisfies Record<Standing['verdict'], string>,
  score: write,
  target: (metric: Metric, target: number) => `Target ${write(metric, target)}`,
  everywhere: 'All touchpoints',
  now: (metric: Metric, { actual: { n, score, interval }, from, to }: Standing) => {
    if (score === null || !interval) return `No answer from ${day(from)} to ${day(to)}.`
    return `Very likely between ${write(metric, interval.low)} and ${write(metric, interval.high)} (95%, n = ${formatWhole(n)}, ${day(from)} – ${day(to)}).`
  },
  meter: (metric: Metric, { meter: { n, margin, needed, until } }: Standing) => {
    if (needed === null) return `With ${formatWhole(n)} answers its spread is not known yet.`
    const exact = `± ${write(metric, margin)} takes ${formatWhole(needed)} answers`
    if (n >= needed) return `${exact}: they are there.`
    return until === null
      ? `${exact}; at the present pace they will not come.`
      : `${exact}; at the present pace they are there on ${day(until)}.`
  },
  forecast: (metric: Metric, forecast: NonNullable<Standing['forecast']>) =>
    `If it goes on as in the last ${formatWhole(forecast.weeks)} weeks, ${write(metric, forecast.score)} in the week from ${day(forecast.week)}, somewhere from ${write(metric, forecast.interval.low)} to ${write(metric, forecast.interval.high)} (95%).`,
  noForecast: 'Too few weeks with answers for a forecast.',
  unused: (titles: readonly string[]) =>
    `Measured, and nothing done with it for 90 days: ${titles.join(', ')}. Work on it, or take it off.`,
  remove: 'Take it off',
  removeSure: 'Take it off the scoreboard?',
  how: 'How this is computed',
  howText: [
    'Scores are of the days that each metric counts, with the interval that all reports use (score interval for NPS and shares, Student’s t for CES). “Met” and “below” are said only where the whole 95% interval is on that side of the target.',
    'The forecast is a straight line through the weekly scores, with the interval of a single new week; it assumes that weeks are independent. It is no promise.',
  ],
  form: {
    title: 'Name',
    definition: 'What it means, and who is counted',
    metric: 'Measure',
    places: 'Touchpoints',
    placesHint: 'None chosen are all.',
    days: 'Days of answers that count',
    target: 'Target',
    owner: 'Who answers for it',
    why: 'Why it must be won',
    createPinned: 'Pin it',
    createMustWin: 'Choose it',
  },
}

export const scoreboardWords = inLanguage<typeof en>({
  en,
  'zh-Hans': {
    lede: '人人都该知道的几个数字，以及团队选定要打赢的仗。',
    pinned: '置顶指标',
    pinnedAbout: '最多五个：再多就没人会据此行动。',
    mustWins: '必胜之战',
    mustWinsAbout: '团队选定要打赢的仗，以及怎样才算打赢。',
    addPinned: '置顶一个指标',
    addMustWin: '选定一场必胜之战',
    noPinned: '还没有置顶的指标。',
    noMustWins: '还没有选定。触点列表会说明先做哪个。',
    priorities: '先做哪个触点',
    all: '记分板',
    metrics: { ...METRIC_NAMES, 'response-rate': '回答率' },
    verdicts: { met: '已达目标', 'not-met': '低于目标', 'cannot-tell': '还说明不了' },
    score: write,
    target: (metric, target) => `目标 ${write(metric, target)}`,
    everywhere: '所有触点',
    now: (metric, { actual: { n, score, interval }, from, to }) => {
      if (score === null || !interval) return `${day(from)} 到 ${day(to)} 没有回答。`
      return `很可能在 ${write(metric, interval.low)} 到 ${write(metric, interval.high)} 之间（95%，n = ${formatWhole(n)}，${day(from)} – ${day(to)}）。`
    },
    meter: (metric, { meter: { n, margin, needed, until } }) => {
      if (needed === null) return `只有 ${formatWhole(n)} 条回答，还不知道它的波动。`
      const exact = `要精确到 ± ${write(metric, margin)} 需要 ${formatWhole(needed)} 条回答`
      if (n >= needed) return `${exact}：已经够了。`
      return until === null ? `${exact}；按目前速度收不到。` : `${exact}；按目前速度 ${day(until)} 能收齐。`
    },
    forecast: (metric, forecast) =>
      `若照过去 ${formatWhole(forecast.weeks)} 周继续，${day(forecast.week)} 那一周为 ${write(metric, forecast.score)}，在 ${write(metric, forecast.interval.low)} 到 ${write(metric, forecast.interval.high)} 之间（95%）。`,
    noForecast: '有回答的周太少，无法预测。',
    unused: (titles) => `在测量，但 90 天来没有据此做任何事：${titles.join('、')}。请行动，或移除。`,
    remove: '移除',
    removeSure: '要从记分板移除吗？',
    how: '这是怎样计算的',
    howText: [
      '得分取各指标所计的天数，区间与所有报告相同（NPS 和比例用得分区间，CES 用 t 分布）。只有整个 95% 区间都在目标的一侧时，才说“已达”或“低于”。',
      '预测是穿过每周得分的直线，区间是单独一个新周的区间；它假定各周相互独立。它不是承诺。',
    ],
    form: {
      title: '名称',
      definition: '它的含义，以及统计谁',
      metric: '指标',
      places: '触点',
      placesHint: '不选即为全部。',
      days: '计入多少天的回答',
      target: '目标',
      owner: '由谁负责',
      why: '为什么必须打赢',
      createPinned: '置顶',
      createMustWin: '选定',
    },
  },
})
