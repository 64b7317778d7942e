// Whether customers still say of a touchpoint what they said before, answer by answer.

import { npsOf } from '@innerloop/shared/nps-of'
import { daysBetween } from '../../counts/add-days.ts'
import { nextCusum } from '../../statistics/cusum.ts'
import { mixtureRadius, rhoFor } from '../../statistics/normal-mixture.ts'
import { estimateOf } from '../estimate-of.ts'
import type { Watched } from './alarm-report.ts'
import { answersByLot, MOST_A_DAY } from './answers-by-lot.ts'
import { describeAlarm } from './describe-alarm.ts'
import { type AlarmPlan, planAlarms } from './plan-alarms.ts'

/** `scores` counts the scores 0, 1, … 10. */
export type DayOfScores = { day: string; scores: readonly number[] }

export type Observed = {
  touchpoint: string
  name: string
  /** Oldest first, without today: its answers are not all there. */
  baseline: readonly DayOfScores[]
  quarter: readonly DayOfScores[]
  /** The half year of the baseline. */
  span: { from: string; to: string }
}

/** Fewer answers before the quarter do not say what is usual. */
export const FEWEST_BEFORE = 100

/** An alarm so soon after another is of the same fall. */
const SAME_DAYS = 28

/** The CUSUM with one false alarm a year at most, at the touchpoint's own pace. */
export function watch(observed: Observed): Watched {
  const { touchpoint, name, baseline: before, quarter: since } = observed
  const [baseline, quarter] = [before, since].map((days) => estimateOf('nps', sumOf(days))) as [
    Watched['baseline'],
    Watched['quarter'],
  ]
  const known = { touchpoint, name, baseline, quarter }
  if (baseline.n < FEWEST_BEFORE)
    return tell({ ...known, state: 'cannot-tell', anytime: null, alarms: [], chart: null })
  const perYear = (365.25 * sumOfUsed(before)) / (daysBetween(observed.span.from, observed.span.to) + 1)
  const plan = planAlarms(npsOf(sumOf(before)), perYear)
  const { alarms, course } = run(observed, plan)
  return tell({
    ...known,
    state: alarms.length > 0 ? 'alarm' : 'quiet',
    anytime: anytimeOf(quarter, baseline.n / 2),
    alarms,
    chart: {
      drop: plan.drop,
      perYear,
      falseAlarmsPerYear: plan.falseAlarmsPerYear,
      course,
    },
  })
}

function tell(watched: Omit<Watched, 'sentence'>): Watched {
  return { ...watched, sentence: describeAlarm(watched) }
}

function run({ touchpoint, quarter }: Observed, { steps, limit }: AlarmPlan) {
  const alarms: Watched['alarms'] = []
  const course: NonNullable<Watched['chart']>['course'] = []
  let value = 0
  let since: string | undefined
  for (const { day, scores } of quarter) {
    let level = 0
    for (const answer of answersByLot(npsOf(scores), `${touchpoint}/${day}`)) {
      value = nextCusum(value, [steps.detractor, steps.passive, steps.promoter][answer + 1]!)
      if (value === 0) since = undefined
      else since ??= day
      level = value / limit
      if (value < limit) continue
      const before = alarms.at(-1)
      if (before && daysBetween(before.last, day) <= SAME_DAYS) before.last = day
      else alarms.push({ day, since: since ?? day, last: day })
      level = 1
      value = 0
      since = undefined
    }
    course.push({ day, level: alarms.at(-1)?.last === day ? 1 : level })
  }
  return { alarms, course }
}

/** Tightest about the number of answers that a quarter usually has, which is known before it begins. */
function anytimeOf({ n, score }: Watched['quarter'], usualN: number): Watched['anytime'] {
  if (score === null) return null
  const radius = 100 * mixtureRadius(n, 0.05, rhoFor(usualN, 0.05))
  return { low: Math.max(-100, score - radius), high: Math.min(100, score + radius) }
}

function sumOf(days: readonly DayOfScores[]): number[] {
  const sum = new Array<number>(11).fill(0)
  for (const { scores } of days) scores.forEach((count, score) => (sum[score]! += count))
  return sum
}

function sumOfUsed(days: readonly DayOfScores[]): number {
  return days.reduce(
    (sum, { scores }) =>
      sum +
      Math.min(
        MOST_A_DAY,
        scores.reduce((n, count) => n + count, 0),
      ),
    0,
  )
}
