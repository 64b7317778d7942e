import { scaleOf, type Metric } from '@innerloop/shared/scale-of'
import type { ProjectEntry } from '../projects/directory.ts'
import type { Survey, SurveyResponse } from '@innerloop/shared'
import type { LiveResponse } from './live-response.ts'

export function liveResponseOf(entry: ProjectEntry, survey: Survey, response: SurveyResponse): LiveResponse {
  const { id, touchpoint, state, shownAt, context } = response
  return {
    id,
    survey: { id: survey.id, name: survey.name },
    touchpoint:
      touchpoint === undefined
        ? null
        : { key: touchpoint, name: entry.touchpoints.get(touchpoint)?.name ?? touchpoint },
    state,
    shownAt,
    score: firstScore(survey, response),
    comment: firstComment(survey, response),
    locale: context?.locale ?? null,
  }
}

function firstScore({ questions }: Survey, { answers }: SurveyResponse): LiveResponse['score'] {
  const question = questions.find(({ id, kind }) => scaleOf(kind) && Object.hasOwn(answers, id))
  const value = question && answers[question.id]!.value
  return typeof value === 'number' ? { metric: question!.kind as Metric, value } : null
}

function firstComment({ questions }: Survey, { answers }: SurveyResponse): string | null {
  for (const { id, kind } of questions) {
    const value = kind === 'text' && Object.hasOwn(answers, id) ? answers[id]!.value : undefined
    if (typeof value === 'string' && value !== '') return value
  }
  return null
}
