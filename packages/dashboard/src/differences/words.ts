import type { AnsweringReport, Segment, Watched } from '@innerloop/collector'
import { METRIC_NAMES, type Metric, writeChange, writeScore } from '../initiatives/write-amount.ts'
import { formatDay, formatTenths, formatWhole } from '../words/format.ts'
import { inLanguage } from '../words/words.ts'

type Estimate = Pick<Segment, 'n' | 'score' | 'interval'>
type Weighted = NonNullable<AnsweringReport['weighted']>

const day = (iso: string) => formatDay(iso, { dateStyle: 'medium' })

/** With its 95% interval. */
function write(metric: Metric, { score, interval }: Omit<Estimate, 'n'>): string {
  if (score === null) return '–'
  const range = interval && ` (${writeScore(metric, interval.low)} … ${writeScore(metric, interval.high)})`
  return `${writeScore(metric, score)}${range ?? ''}`
}

function change(metric: Metric, contrast: Segment['contrast']): string {
  if (!contrast) return '–'
  const { difference, interval } = contrast
  return `${writeChange(metric, difference)} (${writeChange(metric, interval.low)} … ${writeChange(metric, interval.high)})`
}

function rate(one: AnsweringReport['all']['rate']): string {
  return one ? `${formatTenths(one.value)}% (${formatTenths(one.low)} … ${formatTenths(one.high)})` : '–'
}

const p = (value: number | null) => (value === null ? '–' : value < 0.001 ? '< 0.001' : value.toFixed(3))

const en = {
  write,
  change,
  rate,
  p,
  lede: 'What differs, what has fallen, who answers, and how long it takes until that can be told.',
  parts: 'Parts of this page',
  tabs: { segments: 'Segments', alarms: 'Alarms', answering: 'Who answers', time: 'How long it takes' },
  dimension: 'By',
  metric: 'Measure',
  metrics: METRIC_NAMES,
  noDimensions: 'No dimension is declared',
  noDimensionsHow:
    'Declare which facts tell customers apart, as device or plan: docs/dimensions.md. Answers are counted by them from then on.',
  none: 'No answers yet',
  noneHow: 'Widen the period, or choose another measure.',
  verdicts: { higher: 'higher', lower: 'lower', 'cannot-tell': 'cannot tell' },
  segments: {
    summary: (found: readonly string[], tested: number) => {
      if (tested === 0) return 'We cannot tell yet: no segment and the rest have 5 answers each.'
      return found.length === 0
        ? `We cannot tell any difference: of ${formatWhole(tested)} segments that were tested, none differs from the rest by more than chance could make.`
        : `Of ${formatWhole(tested)} segments that were tested, ${found.length === 1 ? 'one differs' : `${formatWhole(found.length)} differ`} from the rest: ${found.join(', ')}.`
    },
    columns: [
      'Segment',
      'Answers',
      'Score',
      'Against all others',
      'p, adjusted',
      'So it is',
      'Pulled to the mean',
    ],
    all: 'All together',
    how: [
      'Each segment is compared with all others together. p is adjusted for all rows of the table (Holm): where nothing differs, a table that says something does is seen at most once in twenty times. NPS: exact permutation test up to 100 answers, else adjusted Wald; CSAT: Fisher or score test; CES: Welch.',
      'The last column pulls each score to the mean of all by as much as chance may have moved it (empirical Bayes): use it where segments are small.',
    ],
  },
  alarms: {
    quarter: (from: string, to: string) => `${day(from)} – ${day(to)}, against the half year before.`,
    fallen: (count: number) =>
      count === 0
        ? 'No touchpoint’s score has fallen this quarter, as far as can be told.'
        : count === 1
          ? 'At one touchpoint the score has fallen this quarter.'
          : `At ${formatWhole(count)} touchpoints the score has fallen this quarter.`,
    states: { alarm: 'Alarm', quiet: 'Quiet', 'cannot-tell': 'Cannot tell yet' } satisfies Record<
      Watched['state'],
      string
    >,
    columns: ['Touchpoint', 'State', 'Before', 'This quarter', 'Answers', 'Holds whenever one looks'],
    told: ({ name, state, baseline, alarms, chart }: Watched) => {
      if (state === 'cannot-tell' || !chart)
        return `It takes 100 answers before the quarter to know what is usual at ${name}; there are ${formatWhole(baseline.n)}.`
      const often = `While customers say what they said before, chance makes ${formatTenths(chart.falseAlarmsPerYear)} false alarms a year here`
      const last = alarms.at(-1)
      return last
        ? `NPS at ${name} has fallen: the alarm came on ${day(last.day)}, and answers had been adding up to it since ${day(last.since)}. ${often}.`
        : `No alarm at ${name}. ${often}; a drop of ${formatTenths(chart.drop)} points is found soonest.`
    },
    more: 'What the alarm says of each',
    how: [
      'A CUSUM adds up, answer by answer, what speaks for a fall, and begins again at 0. Its limit is set so that a touchpoint has at most one false alarm a year at its own pace, although what is usual there is itself known from a sample only.',
      'Looking every day is allowed: the last column is an anytime-valid interval, which is wider than the usual one for that reason.',
    ],
  },
  answering: {
    all: ({ shown, answered, rate: found }: AnsweringReport['all']) =>
      `${formatWhole(answered)} of ${formatWhole(shown)} prompts were answered: ${rate(found)}.`,
    columns: ['Group', 'Shown', 'Answered', 'Rate', 'Against all others', 'p, adjusted', 'So it answers'],
    verdicts: { higher: 'more readily', lower: 'less readily', 'cannot-tell': 'cannot tell' },
    weighted: 'If everybody counted as they are',
    told: ({ unweighted, score, interval, effectiveN, scarce, source }: Weighted) =>
      score === null || !interval || effectiveN === null
        ? `We cannot weight yet: ${scarce.join(', ')} ${scarce.length === 1 ? 'has' : 'have'} fewer than ten answers.`
        : `With each group at its share of all customers (${source}), NPS is ${write('nps', { score, interval })} instead of ${write('nps', unweighted)}; that is as certain as ${formatWhole(Math.round(effectiveN))} of the ${formatWhole(unweighted.n)} answers.`,
    weightedColumns: ['Group', 'Answers', 'Of the answers', 'Of all customers', 'Weight'],
    noShares:
      'Nobody has said what share of all customers each group is. State it (POST /v1/populations), and the score is shown as if everybody had answered alike.',
    how: [
      'Who does not answer may think otherwise. A group that answers less readily is heard less; the weighted score puts each group at its known share (post-stratification), and the plain score stays beside it. It cannot know what the silent ones within a group think.',
    ],
  },
  time: {
    points: 'A difference of',
    point: (points: number) => `${points} points`,
    columns: [
      'Touchpoint',
      'Answers in 28 days',
      'Needed on each side',
      'Days on each side',
      'Could be told on',
    ],
    whole: 'All touchpoints',
    never: 'not at this pace',
    how: [
      'Answers before and after a change that tell the difference from none four times of five, at the 5% level, by how answers of the last 90 days scatter. Where customers are asked again only after a time, that time passes first: only then have all of them met the change.',
    ],
  },
  how: 'How this is computed',
  day,
}

export const differenceWords = inLanguage<typeof en>({
  en,
  'zh-Hans': {
    write,
    change,
    rate,
    p,
    day,
    lede: '什么有差别，什么下降了，谁在回答，多久才能说明。',
    parts: '本页的部分',
    tabs: { segments: '细分', alarms: '警报', answering: '谁在回答', time: '需要多久' },
    dimension: '按',
    metric: '指标',
    metrics: METRIC_NAMES,
    noDimensions: '还没有声明维度',
    noDimensionsHow: '声明用哪些事实区分客户，例如设备或套餐：docs/dimensions.md。此后的回答会按它们计数。',
    none: '还没有回答',
    noneHow: '放宽时间，或选择别的指标。',
    verdicts: { higher: '较高', lower: '较低', 'cannot-tell': '说明不了' },
    segments: {
      summary: (found, tested) => {
        if (tested === 0) return '还说明不了：没有一个细分与其余各有 5 条回答。'
        return found.length === 0
          ? `说明不了任何差别：检验了 ${formatWhole(tested)} 个细分，没有一个与其余的差别超出偶然。`
          : `检验了 ${formatWhole(tested)} 个细分，${formatWhole(found.length)} 个与其余不同：${found.join('、')}。`
      },
      columns: ['细分', '回答', '得分', '与其余相比', '校正后的 p', '结论', '向平均收缩后'],
      all: '全部',
      how: [
        '每个细分都与其余全部相比。p 按表中所有行校正（Holm）：若毫无差别，说有差别的表至多二十次出现一次。NPS：100 条以内用精确置换检验，否则用校正 Wald；CSAT：Fisher 或得分检验；CES：Welch。',
        '最后一列把各得分向总平均收缩，收缩量是偶然可能造成的偏移（经验贝叶斯）：细分很小时请用它。',
      ],
    },
    alarms: {
      quarter: (from, to) => `${day(from)} – ${day(to)}，与此前半年相比。`,
      fallen: (count) =>
        count === 0
          ? '就能说明的而言，本季没有触点的得分下降。'
          : `本季有 ${formatWhole(count)} 个触点的得分下降。`,
      states: { alarm: '警报', quiet: '平静', 'cannot-tell': '还说明不了' },
      columns: ['触点', '状态', '此前', '本季', '回答', '随时查看都成立'],
      told: ({ name, state, baseline, alarms, chart }) => {
        if (state === 'cannot-tell' || !chart)
          return `要知道${name}平时怎样，需要本季之前有 100 条回答；现有 ${formatWhole(baseline.n)} 条。`
        const often = `若客户所说与此前一样，这里每年因偶然出现 ${formatTenths(chart.falseAlarmsPerYear)} 次误报`
        const last = alarms.at(-1)
        return last
          ? `${name}的 NPS 下降了：警报出现于 ${day(last.day)}，迹象从 ${day(last.since)} 起累积。${often}。`
          : `${name}没有警报。${often}；最快能发现 ${formatTenths(chart.drop)} 分的下降。`
      },
      more: '各触点的警报说明',
      how: [
        'CUSUM 逐条回答累加下降的迹象，回到 0 后重新开始。它的限度使每个触点按自身节奏每年至多一次误报，并计入“平时怎样”本身只是由样本得知。',
        '可以每天查看：最后一列是随时有效的区间，因此比通常的区间更宽。',
      ],
    },
    answering: {
      all: ({ shown, answered, rate: found }) =>
        `${formatWhole(shown)} 次询问中有 ${formatWhole(answered)} 次得到回答：${rate(found)}。`,
      columns: ['群体', '显示', '回答', '回答率', '与其余相比', '校正后的 p', '回答'],
      verdicts: { higher: '更积极', lower: '更不积极', 'cannot-tell': '说明不了' },
      weighted: '若每个群体按其实际比例计',
      told: ({ unweighted, score, interval, effectiveN, scarce, source }) =>
        score === null || !interval || effectiveN === null
          ? `还不能加权：${scarce.join('、')}的回答不足十条。`
          : `让各群体按其在全部客户中的比例（${source}）计，NPS 为 ${write('nps', { score, interval })}，而不是 ${write('nps', unweighted)}；其确定程度相当于 ${formatWhole(unweighted.n)} 条回答中的 ${formatWhole(Math.round(effectiveN))} 条。`,
      weightedColumns: ['群体', '回答', '占回答', '占全部客户', '权重'],
      noShares:
        '还没有写明各群体占全部客户的比例。写明后（POST /v1/populations），会显示人人同样回答时的得分。',
      how: [
        '不回答的人可能另有看法。回答不积极的群体被听到得少；加权得分让各群体按已知比例计（事后分层），未加权的得分留在旁边。群体内部沉默者的看法它无从知道。',
      ],
    },
    time: {
      points: '差别为',
      point: (points) => `${points} 分`,
      columns: ['触点', '28 天内的回答', '每边需要', '每边天数', '何时能说明'],
      whole: '所有触点',
      never: '照此速度不能',
      how: [
        '改变前后各需多少回答，才能五次中四次在 5% 水平上把差别与没有差别区分开，依据最近 90 天回答的离散程度。若客户隔一段时间才会再被询问，要先过这段时间：那时所有人才都遇到过改变。',
      ],
    },
    how: '这是怎样计算的',
  },
})
