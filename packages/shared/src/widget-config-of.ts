// The collector tells the widget which of its rarer parts a project needs, so that nobody loads them in vain.

import type { Project } from './project.ts'
import type { Question } from './question.ts'
import type { Survey } from './survey.ts'
import type { Touchpoint } from './touchpoint.ts'
import type { WidgetConfig, WidgetSurvey } from './widget-config.ts'

type Needs = {
  project: Pick<Project, 'key' | 'timeZone' | 'pace' | 'pacePerMetric'>
  touchpoints: Iterable<Touchpoint>
  surveys: readonly Survey[]
  /** Whether the host can prove who somebody is. */
  hasHistory?: boolean
  /** Of a survey that has all the answers that it asked for. */
  closedOf?(survey: Survey): WidgetSurvey['closed']
}

export function widgetConfigOf({ project, touchpoints, surveys, hasHistory, closedOf }: Needs): WidgetConfig {
  const all = [...touchpoints]
  const archived = new Set(all.filter((touchpoint) => touchpoint.archived).map(({ key }) => key))
  const signalled = all.flatMap(({ key, signals }) =>
    signals?.length && !archived.has(key) ? { key, signals } : [],
  )
  const told = surveys.map((survey) => {
    const closed = closedOf?.(survey)
    const timeZone = survey.schedule?.timeZone ?? project.timeZone
    return {
      ...survey,
      touchpoints: survey.touchpoints.filter((key) => !archived.has(key)),
      ...(isRich(survey) && { isRich: true as const }),
      ...(closed && { closed }),
      ...(survey.schedule && { schedule: { ...survey.schedule, timeZone } }),
    }
  })
  const { pace, pacePerMetric } = project
  const hasRules =
    hasHistory || signalled.length > 0 || !!pacePerMetric || !!pace.oncePerSession || told.some(isRuled)
  return {
    projectKey: project.key,
    pace,
    ...(pacePerMetric && { pacePerMetric }),
    ...(hasRules && { hasRules: true as const }),
    ...(hasHistory && { hasHistory: true as const }),
    ...(signalled.length && { touchpoints: signalled }),
    surveys: told,
  }
}

function isRuled({
  cancelledBy,
  audience,
  pace,
  snoozeDays,
  limits,
  schedule,
  closed,
}: WidgetSurvey): boolean {
  const { share, traits, rule } = audience
  const isForSome = share < 1 || Object.keys(traits).length > 0 || rule
  return [cancelledBy, isForSome, pace.oncePerSession, snoozeDays, limits, schedule, closed].some(Boolean)
}

function isRich(survey: Survey): boolean {
  const { questions, appearance, presentation, thanksLink, snoozeDays, steps } = survey
  const { accent: _, ...dress } = appearance
  return (
    [presentation, thanksLink, snoozeDays, steps].some(Boolean) ||
    Object.keys(dress).length > 0 ||
    questions.some(isRare) ||
    JSON.stringify([questions, survey.thanks]).includes('{{')
  )
}

/** A later question that is no text can be skipped, which takes a button of its own. */
function isRare(question: Question, index: number): boolean {
  if (question.branches?.length || question.required) return true
  if (question.kind === 'text') return question.length === 'short'
  const isPlain = question.kind === 'nps' || question.kind === 'ces' || isNumbers(question)
  return !isPlain || index > 0
}

function isNumbers(question: Question): boolean {
  return question.kind === 'csat' && (question.look ?? 'numbers') === 'numbers'
}
