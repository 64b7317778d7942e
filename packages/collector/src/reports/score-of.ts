// Answers to NPS questions make the score; the prompts of all counted surveys make the funnel.

import { npsOf } from '@innerloop/shared/nps-of'
import type { Survey } from '@innerloop/shared'
import type { CountSum } from './read-counts.ts'
import type { Funnel, Score } from './score-report.ts'

export type IsNps = (sum: CountSum) => boolean

export function npsQuestionsOf(surveys: readonly Survey[]): IsNps {
  const ids = new Set(
    surveys.flatMap(({ id, questions }) =>
      questions.filter(({ kind }) => kind === 'nps').map((question) => `${id}/${question.id}`),
    ),
  )
  return ({ surveyId, questionId }) => ids.has(`${surveyId}/${questionId}`)
}

export function scoreOf(sums: readonly CountSum[], isNps: IsNps): Score {
  const scores = new Array<number>(11).fill(0)
  const funnel: Funnel = { shown: 0, started: 0, completed: 0, dismissed: 0 }
  for (const sum of sums) {
    for (const step of ['shown', 'started', 'completed', 'dismissed'] as const) funnel[step] += sum[step]
    if (isNps(sum)) scores.forEach((_, score) => (scores[score]! += sum[`s${score}` as 's0']))
  }
  return { ...npsOf(scores), scores, funnel }
}
