// What one response adds to the counters: each scored answer to its question, its course to the lead question.

import { scaleOf } from '@innerloop/shared/scale-of'
import type { Survey, SurveyResponse } from '@innerloop/shared'
import { COUNT_COLUMNS } from '../database/count-columns.ts'
import type { CountDifference, CountKey } from '../database/save-batch.ts'

export type Counted = Pick<SurveyResponse, 'state' | 'answers' | 'touchpoint'> & {
  projectId: string
  day: string
}

const COLUMN = Object.fromEntries(COUNT_COLUMNS.map((name, index) => [name, index])) as Record<
  (typeof COUNT_COLUMNS)[number],
  number
>

/** The counters that the response stands in, each with 1 in the columns that it counts in. */
export function contributionsOf(response: Counted, survey: Survey): CountDifference[] {
  return survey.questions.flatMap(({ id, kind }, index) => {
    const columns = [...(index === 0 ? courseColumns(response) : []), ...scoreColumns(response, id, kind)]
    return columns.length > 0 ? [{ key: keyOf(response, survey.id, id), by: ones(columns) }] : []
  })
}

function courseColumns({ state, answers }: Counted): number[] {
  const hasStarted = state === 'started' || state === 'completed' || Object.keys(answers).length > 0
  return [
    COLUMN.shown,
    ...(hasStarted ? [COLUMN.started] : []),
    ...(state === 'completed' ? [COLUMN.completed] : []),
    ...(state === 'dismissed' ? [COLUMN.dismissed] : []),
  ]
}

function scoreColumns({ answers }: Counted, questionId: string, kind: string): number[] {
  if (!scaleOf(kind) || !Object.hasOwn(answers, questionId)) return []
  const value = answers[questionId]!.value
  return typeof value === 'number' ? [value] : []
}

function ones(columns: number[]): number[] {
  const by = new Array<number>(COUNT_COLUMNS.length).fill(0)
  for (const column of columns) by[column] = 1
  return by
}

function keyOf({ projectId, touchpoint, day }: Counted, surveyId: string, questionId: string): CountKey {
  return { projectId, surveyId, questionId, touchpoint: touchpoint ?? '', dimension: '', value: '', day }
}
