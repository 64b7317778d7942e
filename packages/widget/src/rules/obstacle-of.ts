// What time alone does not change stands in the way before any rest. Of several rests the longest counts, and
// afterwards the schedule must be open.

import type { Pace, WidgetConfig, WidgetSurvey } from '@innerloop/shared'
import type { Metric } from '@innerloop/shared/scale-of'
import type { No, Reason } from '../api.ts'
import type { History } from '../history.ts'
import { restOf } from '../pace.ts'

const DAY_MS = 86_400_000
const LONGEST_SNOOZE_DAYS = 365

export type Situation = {
  survey: WidgetSurvey
  /** The project's surveys and pace per metric. */
  config: Pick<WidgetConfig, 'surveys' | 'pacePerMetric'>
  /** Over all surveys of the project. */
  pace: Pace
  now: number
  /** The longest rest by the pace. */
  rest: No | undefined
  hasLeft: boolean
  isInAudience: boolean
  isInShare: boolean
  history: History
  /** How often the survey was shown to this person. */
  displays: number
  /** In milliseconds since 1970-01-01 UTC. */
  snoozedUntil: number | undefined
  visitStartedAt: number
  /** The first moment from an instant on at which the schedule is open, or Infinity. */
  opensAt(instant: number): number
}

export function obstacleOf(situation: Situation): No | undefined {
  const reason = lastingReasonOf(situation)
  if (reason) return { reason }
  const { now, opensAt } = situation
  let end = now
  let longest: No | undefined
  for (const rest of restsOf(situation)) {
    const until = Date.parse(rest.until!)
    if (until > end) [end, longest] = [until, rest]
  }
  if (!longest) return undefined
  const { until: _, ...rest } = longest
  const opening = opensAt(end)
  return opening < Infinity ? { ...rest, until: new Date(opening).toISOString() } : rest
}

function lastingReasonOf(situation: Situation): Reason | undefined {
  const { survey, now, hasLeft, isInAudience, isInShare, history, displays, opensAt } = situation
  const { id, closed, limits } = survey
  const reasons: [boolean | undefined, Reason][] = [
    [hasLeft, 'page-left'],
    [!isInAudience, 'outside-audience'],
    [!isInShare, 'outside-share'],
    [closed && !closed.until, closed?.reason as Reason],
    [limits?.untilAnswered && history[id]?.answered !== undefined, 'already-answered'],
    [displays >= (limits?.displays ?? Infinity), 'shown-often-enough'],
    [opensAt(now) === Infinity, 'outside-schedule'],
    [wasAskedThisVisit(situation), 'asked-this-session'],
  ]
  return reasons.find(([holds]) => holds)?.[1]
}

/** Each pace looks at the surveys that it is about. */
function wasAskedThisVisit(situation: Situation): boolean {
  const { survey, pace, history, visitStartedAt } = situation
  const own = { pace: survey.pace, history: { [survey.id]: history[survey.id] ?? {} } }
  return [{ pace, history }, metricOf(situation), own].some(
    ({ pace, history }) =>
      pace?.oncePerSession &&
      Object.values(history)
        .flatMap((outcomes) => Object.values(outcomes))
        .some((at) => at >= visitStartedAt),
  )
}

function restsOf(situation: Situation): No[] {
  const { survey, now, rest, snoozedUntil = now, opensAt } = situation
  const { closed, snoozeDays = LONGEST_SNOOZE_DAYS } = survey
  const { pace, history } = metricOf(situation)
  const snoozeEnd = Math.min(snoozedUntil, now + snoozeDays * DAY_MS)
  const rests: (No | undefined)[] = [
    closed,
    { reason: 'outside-schedule', until: isoOf(opensAt(now)) },
    { reason: 'snoozed', until: isoOf(snoozeEnd) },
    rest,
    pace && restOf(survey, { history, pace, now }),
  ]
  return rests.filter((one) => one !== undefined)
}

/** The pace of the survey's metric, and what came of all surveys that begin with a question of that kind. */
function metricOf({ survey, config, history }: Situation): { pace: Pace | undefined; history: History } {
  const { kind } = survey.questions[0]!
  const ids = [survey, ...config.surveys]
    .filter(({ questions }) => questions[0]!.kind === kind)
    .map(({ id }) => id)
  return {
    pace: config.pacePerMetric?.[kind as Metric],
    history: Object.fromEntries(Object.entries(history).filter(([id]) => ids.includes(id))),
  }
}

/** Rounded up, so that it is over then. */
function isoOf(instant: number): string {
  return new Date(Math.ceil(instant)).toISOString()
}
