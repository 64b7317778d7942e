import type { GoalCheck, GoalProgress } from '@innerloop/collector'
import { formatDay, formatShare, formatWhole } from '../words/format.ts'
import { inLanguage } from '../words/words.ts'
import { METRIC_NAMES, type Metric, writeChange, writeScore } from '../initiatives/write-amount.ts'

type Score = NonNullable<GoalProgress['score']>
type Verdict = GoalProgress['verdict']
type CheckWords = {
  [Kind in GoalCheck['kind']]: (
    check: Extract<GoalCheck, { kind: Kind }>,
    place: (key: string) => string,
  ) => string
}

const day = (iso: string) => formatDay(iso, { dateStyle: 'medium' })
const range = (metric: Metric, { low, high }: { low: number; high: number }) =>
  [writeScore(metric, low), writeScore(metric, high)] as const

const en = {
  lede: 'What success looks like, how far it is, and whether that can be told.',
  add: 'New goal',
  none: 'No goal yet.',
  noneHow:
    'Say which score is to rise from where to where, and by when. Begin with what customers experience.',
  target: (amount: string, by: string) => `${amount} by ${day(by)}`,
  kinds: { outcome: 'Outcome', behaviour: 'Behaviour' },
  behaviour:
    'A goal for what people do, not for what customers experience: it is met to the letter, and customers notice. Watch the outcome that it serves.',
  verdicts: {
    reached: 'Reached',
    missed: 'Missed',
    'not-yet': 'Not yet',
    'cannot-tell': 'Cannot tell yet',
  } satisfies Record<Verdict, string>,
  now: (metric: Metric, { now, baseline }: Score) => {
    if (now.score === null) return `No answer from ${day(now.from)} to ${day(now.to)}.`
    const [low, high] = now.interval ? range(metric, now.interval) : ['–', '–']
    const was =
      baseline.score === null
        ? 'The baseline has no answers.'
        : `Baseline ${writeScore(metric, baseline.score)} (n = ${formatWhole(baseline.n)}).`
    return `${METRIC_NAMES[metric]} is ${writeScore(metric, now.score)}, very likely between ${low} and ${high} (n = ${formatWhole(now.n)}, ${day(now.from)} – ${day(now.to)}). ${was}`
  },
  change: (metric: Metric, difference: number, interval: { low: number; high: number }) => {
    const [low, high] = range(metric, interval)
    const told = `${writeChange(metric, difference)} since then, 95% interval ${low} to ${high}`
    return interval.low <= 0 && interval.high >= 0
      ? `${told}: we cannot tell yet whether it moved.`
      : `${told}.`
  },
  needed: (metric: Metric, { baseline, needed, byThen, canTell, smallest }: Score) => {
    if (needed === null || canTell === null) return 'Without answers it cannot be told how many it takes.'
    const pace = `To tell the target from the baseline four times of five takes about ${formatWhole(needed)} answers on each side. The baseline has ${formatWhole(baseline.n)}, and at the present pace there will be ${formatWhole(byThen)} by the date; the smallest rise that they tell is ${writeScore(metric, smallest!)}`
    return canTell
      ? `${pace}: it can be told.`
      : `${pace}: it cannot be told. Measure more days, or aim at something that more customers answer.`
  },
  reading: (value: string, on: string) => `${value} on ${day(on)}`,
  noReading: 'Nothing was written down yet.',
  byHand: 'Counted by hand: it has no interval.',
  baseline: (value: string) => `Baseline ${value}.`,
  checks: 'Look closer',
  checksAbout:
    'Signs that a score may be made to look good. None is a proof: ask how customers are asked there. Where nothing is the matter, something is found in at most one goal of twenty.',
  checkWords: {
    wording: ({ surveyId, phrase }) => `The survey “${surveyId}” asks for a good score: “${phrase}”.`,
    'top-scores': ({ touchpoints, share, n, elsewhere, nElsewhere }, place) =>
      `At ${touchpoints.map(place).join(', ')}, ${formatShare(share, 1)} of those who are content give the highest scores (n = ${formatWhole(n)}); elsewhere ${formatShare(elsewhere, 1)} (n = ${formatWhole(nElsewhere)}). They may be begged for tens, or be served much better.`,
    'fewer-asked': ({ touchpoint, before, now, difference }, place) =>
      `${place(touchpoint)} had ${formatShare(before, 1)} of all prompts and has ${formatShare(now, 1)} now, while its score rose by ${formatWhole(Math.round(difference))}: are some customers not asked any more?`,
    'fewer-answer': ({ touchpoint, before, now, difference }, place) =>
      `At ${place(touchpoint)}, ${formatShare(before, 1)} of those asked answered before and ${formatShare(now, 1)} do now, while its score rose by ${formatWhole(Math.round(difference))}: who does not answer any more?`,
  } satisfies CheckWords,
  serves: 'Serves',
  form: {
    title: 'What is to be reached',
    why: 'Why',
    kind: 'What it is about',
    kinds: { outcome: 'What customers experience', behaviour: 'What somebody does for it' },
    parent: 'It serves',
    noParent: 'Nothing above it',
    owner: 'Owner',
    team: 'Team',
    noTeam: 'No team',
    measure: 'Measured',
    measures: { score: 'Here, by a score', 'by-hand': 'Elsewhere, and written down here' },
    metric: 'Measure',
    places: 'Touchpoints',
    placesHint: 'None chosen are all.',
    from: 'Baseline from',
    to: 'Baseline to',
    days: 'Days of answers that count',
    daysHint: 'Before the date, and before today on the way there.',
    target: 'Target',
    by: 'By',
    name: 'What is counted',
    unit: 'Unit',
    baseline: 'Baseline',
    create: 'Make it',
    reading: 'Write down',
    value: 'Value',
    delete: 'Delete it',
    deleteSure: 'Delete this goal for good?',
  },
}

export const goalWords = inLanguage<typeof en>({
  en,
  'zh-Hans': {
    lede: '成功是什么样子，走了多远，能不能说明。',
    add: '新目标',
    none: '还没有目标。',
    noneHow: '写明哪个得分要从多少升到多少、到什么时候。从客户的体验开始。',
    target: (amount, by) => `${day(by)} 前达到 ${amount}`,
    kinds: { outcome: '结果', behaviour: '行为' },
    behaviour:
      '这是关于员工做什么的目标，而不是客户体验到什么：人们会照字面完成，客户会察觉。请看它所服务的结果。',
    verdicts: { reached: '已达到', missed: '未达到', 'not-yet': '尚未', 'cannot-tell': '还说明不了' },
    now: (metric, { now, baseline }) => {
      if (now.score === null) return `${day(now.from)} 到 ${day(now.to)} 没有回答。`
      const [low, high] = now.interval ? range(metric, now.interval) : ['–', '–']
      const was =
        baseline.score === null
          ? '基线没有回答。'
          : `基线 ${writeScore(metric, baseline.score)}（n = ${formatWhole(baseline.n)}）。`
      return `${METRIC_NAMES[metric]} 为 ${writeScore(metric, now.score)}，很可能在 ${low} 到 ${high} 之间（n = ${formatWhole(now.n)}，${day(now.from)} – ${day(now.to)}）。${was}`
    },
    change: (metric, difference, interval) => {
      const [low, high] = range(metric, interval)
      const told = `此后 ${writeChange(metric, difference)}，95% 区间 ${low} 到 ${high}`
      return interval.low <= 0 && interval.high >= 0 ? `${told}：还说明不了是否变化。` : `${told}。`
    },
    needed: (metric, { baseline, needed, byThen, canTell, smallest }) => {
      if (needed === null || canTell === null) return '没有回答就说明不了需要多少。'
      const pace = `要在五次中有四次把目标与基线区分开，每边约需 ${formatWhole(needed)} 条回答。基线有 ${formatWhole(baseline.n)} 条，按目前速度到期会有 ${formatWhole(byThen)} 条；能说明的最小提升是 ${writeScore(metric, smallest!)}`
      return canTell ? `${pace}：能够说明。` : `${pace}：说明不了。请衡量更多天，或选择更多客户会回答的目标。`
    },
    reading: (value, on) => `${day(on)}：${value}`,
    noReading: '还没有记录。',
    byHand: '人工计数：没有区间。',
    baseline: (value) => `基线 ${value}。`,
    checks: '细看',
    checksAbout:
      '得分可能被美化的迹象。都不是证据：请问那里是怎样询问客户的。一切正常时，至多二十个目标中有一个会出现提示。',
    checkWords: {
      wording: ({ surveyId, phrase }) => `问卷“${surveyId}”在索要好分：“${phrase}”。`,
      'top-scores': ({ touchpoints, share, n, elsewhere, nElsewhere }, place) =>
        `在${touchpoints.map(place).join('、')}，满意者中有 ${formatShare(share, 1)} 给最高分（n = ${formatWhole(n)}）；其他地方为 ${formatShare(elsewhere, 1)}（n = ${formatWhole(nElsewhere)}）。可能在索要满分，也可能服务好得多。`,
      'fewer-asked': ({ touchpoint, before, now, difference }, place) =>
        `${place(touchpoint)}原占全部询问的 ${formatShare(before, 1)}，现占 ${formatShare(now, 1)}，而得分上升 ${formatWhole(Math.round(difference))}：是否不再询问某些客户？`,
      'fewer-answer': ({ touchpoint, before, now, difference }, place) =>
        `在${place(touchpoint)}，被询问者原有 ${formatShare(before, 1)} 回答，现有 ${formatShare(now, 1)}，而得分上升 ${formatWhole(Math.round(difference))}：谁不再回答？`,
    },
    serves: '服务于',
    form: {
      title: '要达到什么',
      why: '为什么',
      kind: '关于什么',
      kinds: { outcome: '客户体验到什么', behaviour: '某人为此做什么' },
      parent: '服务于',
      noParent: '没有上级目标',
      owner: '负责人',
      team: '团队',
      noTeam: '没有团队',
      measure: '怎样衡量',
      measures: { score: '在这里，用得分', 'by-hand': '在别处计数，记录在这里' },
      metric: '指标',
      places: '触点',
      placesHint: '不选即全部。',
      from: '基线自',
      to: '基线至',
      days: '计入多少天的回答',
      daysHint: '截止日之前的天数；途中则为今天之前。',
      target: '目标值',
      by: '截止日',
      name: '计数什么',
      unit: '单位',
      baseline: '基线',
      create: '建立',
      reading: '记录',
      value: '数值',
      delete: '删除',
      deleteSure: '永久删除此目标？',
    },
  },
})
