import type { EffectReport } from '@innerloop/collector'
import { formatShare, formatWhole } from '../words/format.ts'
import { day, figuresOf, type Interval, type Told, type WarningWords } from './figures-of.ts'
import { type Metric, writeChange, writeScore } from './write-amount.ts'

export const effectEn = {
  title: 'Did it work?',
  /** In a few words, for a card. */
  brief: (told: Told) => {
    const found = figuresOf(told)
    if (!found) return 'Cannot tell yet'
    const range = `${found.amount} (${found.low} to ${found.high})`
    return told.verdict === 'cannot-tell' ? `Cannot tell: ${range}` : range
  },
  verdict: (told: Told) => {
    const found = figuresOf(told)
    const all = found && `${found.amount}, 95% interval ${found.low} to ${found.high}`
    switch (told.reason) {
      case 'no-measure':
        return 'We cannot tell: nobody has said yet how it is to be measured.'
      case 'not-launched':
        return 'We cannot tell yet: it is not launched.'
      case 'settling':
        return 'We cannot tell yet: customers do not meet the change yet.'
      case 'too-few':
        return 'We cannot tell: each side needs ten answers.'
      case 'measuring':
        return all
          ? `We cannot tell yet. So far ${all}; it is measured until ${day(told.until!)}.`
          : `We cannot tell yet: too few answers so far; it is measured until ${day(told.until!)}.`
      case 'chance':
        return `We cannot tell that it did anything: ${all}. Chance alone could have made it.`
      default:
        if (told.stage !== 'measured') return `Already clear, however often one looks: ${all}.`
        return told.verdict === 'higher' ? `It worked: ${all}.` : `It did harm: ${all}.`
    }
  },
  expected: (points: string, verdict: 'reached' | 'below' | 'cannot-tell') =>
    ({
      reached: `At least the ${points} that were expected.`,
      below: `Surely less than the ${points} that were expected.`,
      'cannot-tell': `Whether it reaches the ${points} that were expected cannot be told yet.`,
    })[verdict],
  toTell: (
    { points, answers, days, on, perDay, smallest }: NonNullable<EffectReport['toTell']>,
    metric: Metric,
  ) => {
    const amount = writeScore(metric, points)
    if (days === null)
      return smallest === null
        ? 'Without answers nothing can be told. Ask there first.'
        : `A difference of ${amount} cannot be told here, however long it is measured: too few answers before it, or at its control. The smallest that can is ${writeScore(metric, smallest)}.`
    if (days === 0)
      return on
        ? `There are answers enough to tell a difference of ${amount}; customers have come back by ${day(on)}.`
        : ''
    return `To tell a difference of ${amount} four times of five takes about ${formatWhole(answers!)} more answers: ${formatWhole(days)} days at ${writeScore('nps', perDay)} a day, so not before ${day(on!)}.`
  },
  design: {
    'before-after': 'Before and after, without a control',
    'difference-in-differences': 'Before and after, less what its control did',
    'held-out': 'Those who met the change, and those held out by chance',
  } satisfies Record<EffectReport['design'], string>,
  chart: 'The score week by week, before and after the launch',
  chartAbout: (weeks: number) => `${formatWhole(weeks)} weeks; the table below says the same.`,
  launchedOn: (on: string) => `Launched ${day(on)}`,
  legend: {
    changed: 'Where it was changed',
    control: 'Control',
    interval: '95% interval',
    window: 'Compared',
  },
  sides: { changed: 'Where it was changed', control: 'Control' },
  columns: {
    what: 'Where',
    before: 'Before',
    after: 'After',
    week: 'Week of',
    score: 'Score',
    n: 'Answers',
    control: 'Control',
  },
  days: (from: string, to: string) => `${day(from)} – ${day(to)}`,
  side: (metric: Metric, score: number, interval: Interval | null, n: number) =>
    `${writeScore(metric, score)}${interval ? ` (${writeScore(metric, interval.low)} to ${writeScore(metric, interval.high)})` : ''}, n = ${formatWhole(n)}`,
  none: 'No answers',
  p: (p: number) => (p < 0.001 ? 'p < 0.001' : `p = ${p.toFixed(3)}`),
  against: 'What speaks against it being the change’s doing',
  nothingAgainst:
    'Nothing was found in the counters: the question, the response rate, where answers come from, and the trend before are as they were.',
  warnings: {
    'series-break': ({ day: on, surveyId, version }) =>
      `On ${day(on)} version ${version} of survey “${surveyId}” asked another question: answers before and after are not one series.`,
    'response-rate': ({ before, after }) =>
      `Of those who were asked, ${formatShare(before.answered, before.shown)} answered before and ${formatShare(after.answered, after.shown)} after: others may be answering.`,
    mix: ({ dimension, moved, difference }, metric) =>
      `${formatShare(moved, 1)} of the answers come from other ${dimension === null ? 'touchpoints' : `values of “${dimension}”`} than before. With the shares of before the difference would be ${writeChange(metric, difference)}.`,
    'moved-before': ({ difference, interval }, metric) =>
      `It was moving before the launch already: ${writeChange(metric, difference)} between the two halves of that time (${writeScore(metric, interval.low)} to ${writeScore(metric, interval.high)}).`,
    others: ({ ids }) =>
      `${formatWhole(ids.length)} other ${ids.length === 1 ? 'initiative was' : 'initiatives were'} launched there at the same time.`,
    'no-control': () => 'Nothing is compared with it: whatever else happened meanwhile is in the difference.',
    cycle: ({ cycleDays, days }) =>
      `Customers come back every ${formatWhole(cycleDays)} days, and it is measured for ${formatWhole(days)}: most have not met the change.`,
  } satisfies WarningWords,
  howTitle: 'How this is computed',
  how: {
    'before-after':
      'Score after less score before. Each score has its own 95% interval (NPS by inverting its test, CSAT Wilson’s, CES Student’s); from the two comes the interval of the difference (MOVER, Zou and Donner 2008). It is told as an effect where that interval leaves out 0.',
    'difference-in-differences':
      '(After less before where it was changed) less (after less before at the control): what happened to everybody drops out. The interval comes from the four scores’ own intervals (MOVER, Zou and Donner 2008, applied twice). It takes for granted that both would have moved alike.',
    'held-out':
      'Score of those who met the change less score of those whom chance held out, both after the launch. As chance dealt them out, nothing else sets them apart. Interval by MOVER (Zou and Donner 2008).',
  } satisfies Record<EffectReport['design'], string>,
  howEarly:
    'The plan is looked at once, at its end. Before that, the wider interval that holds however often one looks is shown (Howard et al. 2021): who looks every day with the usual one sees an “effect” of nothing more often than not. Where nothing changed, an effect is told in at most one of twenty.',
  months: 'Twelve months: forecast and measured',
  monthsAbout: (perPoint: string | null, source: string | undefined) =>
    perPoint === null
      ? 'What a month measures, against before. Say what a point is worth, and it is shown in money beside the forecast.'
      : `Measured: the difference of the month, at ${perPoint} for a point a month${source ? ` (${source})` : ''}. An estimate; what the books say stands beside it.`,
  monthColumns: {
    month: 'From',
    forecast: 'Forecast',
    measured: 'Measured',
    booked: 'Booked',
    difference: 'Score',
    n: 'Answers',
  },
  sum: 'Sum so far',
}
