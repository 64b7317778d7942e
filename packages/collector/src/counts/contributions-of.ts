// What one response adds to the counters: each scored answer to its question, its course to the lead question.

import { scaleOf } from '@innerloop/shared/scale-of'
import type { Project, Survey, SurveyResponse } from '@innerloop/shared'
import { COUNT_COLUMNS } from '../database/count-columns.ts'
import type { CountDifference } from '../database/save-batch.ts'
import type { Flag } from '../database/tables.ts'
import { dimensionValueOf, type FactsOfResponse } from './dimension-value-of.ts'

export type Counted = {
  project: Pick<Project, 'id' | 'dimensions'>
  survey: Survey
  response: Pick<SurveyResponse, 'state' | 'answers' | 'touchpoint'> & FactsOfResponse
  day: string
  flags?: readonly Flag[] | null
}

const COLUMN = Object.fromEntries(COUNT_COLUMNS.map((name, index) => [name, index])) as Record<
  (typeof COUNT_COLUMNS)[number],
  number
>

/** The counters that the response stands in, each with 1 in the columns that it counts in; none for one too many. */
export function contributionsOf({ project, survey, response, day, flags }: Counted): CountDifference[] {
  if (flags?.includes('repeated')) return []
  const slices = slicesOf(project.dimensions, response)
  const common = { projectId: project.id, surveyId: survey.id, touchpoint: response.touchpoint ?? '', day }
  return survey.questions.flatMap(({ id: questionId, kind }, index) => {
    const columns = [
      ...(index === 0 ? courseColumns(response) : []),
      ...scoreColumns(response, questionId, kind),
    ]
    if (columns.length === 0) return []
    const by = ones(columns)
    return slices.map((slice) => ({ key: { ...common, questionId, ...slice }, by }))
  })
}

type Slice = { dimension: string; value: string }
const TOTAL: Slice = { dimension: '', value: '' }

function slicesOf(dimensions: Project['dimensions'], response: FactsOfResponse): Slice[] {
  if (!dimensions) return [TOTAL]
  return [TOTAL, ...dimensions.map((one) => ({ dimension: one.key, value: dimensionValueOf(one, response) }))]
}

function courseColumns({ state, answers }: Counted['response']): number[] {
  const hasStarted = state === 'started' || state === 'completed' || Object.keys(answers).length > 0
  return [
    COLUMN.shown,
    ...(hasStarted ? [COLUMN.started] : []),
    ...(state === 'completed' ? [COLUMN.completed] : []),
    ...(state === 'dismissed' ? [COLUMN.dismissed] : []),
  ]
}

function scoreColumns({ answers }: Counted['response'], questionId: string, kind: string): number[] {
  if (!scaleOf(kind) || !Object.hasOwn(answers, questionId)) return []
  const value = answers[questionId]!.value
  return typeof value === 'number' ? [value] : []
}

function ones(columns: number[]): number[] {
  const by = new Array<number>(COUNT_COLUMNS.length).fill(0)
  for (const column of columns) by[column] = 1
  return by
}
