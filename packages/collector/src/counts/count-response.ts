// What one response adds to the counters: each scored answer to its question, its course to the lead question.

import { scaleOf } from '@innerloop/shared/scale-of'
import type { MeasureFloor, Project, Survey, SurveyResponse } from '@innerloop/shared'
import { COUNT_COLUMNS } from '../database/count-columns.ts'
import type { Flag } from '../database/tables.ts'
import { dimensionValueOf, type FactsOfResponse } from './dimension-value-of.ts'
import { floorDimension, floorValue, heldBy } from './floor-slice-of.ts'
import type { Tally } from './tally.ts'

export type CountedResponse = {
  project: Pick<Project, 'id' | 'dimensions'>
  survey: Survey
  response: Pick<SurveyResponse, 'state' | 'answers' | 'touchpoint'> & FactsOfResponse
  day: string
  flags?: readonly Flag[] | null
  /** Of the touchpoint, where it has one. */
  floor: MeasureFloor | undefined
}

const COLUMN = Object.fromEntries(COUNT_COLUMNS.map((name, index) => [name, index])) as Record<
  (typeof COUNT_COLUMNS)[number],
  number
>

/** Adds 1 in each column that the response counts in, or takes it away; nothing for one too many. */
export function countResponse(
  tally: Tally,
  { project, survey, response, day, flags, floor }: CountedResponse,
  sign: 1 | -1,
): void {
  if (flags?.includes('repeated')) return
  const touchpoint = response.touchpoint ?? ''
  const sumOf = tally.at({ projectId: project.id, surveyId: survey.id, touchpoint, day })
  const plain = slicesOf(project.dimensions, response)
  const slices = floor ? withFloor(plain, floor, response) : plain
  survey.questions.forEach(({ id: questionId, kind }, index) => {
    const score = scoreOf(response, questionId, kind)
    if (index > 0 && score === undefined) return
    for (const { dimension, value } of slices) {
      const sum = sumOf({ questionId, dimension, value })
      if (index === 0) addCourse(sum, response, sign)
      if (score !== undefined) sum[score]! += sign
    }
  })
}

type Slice = { dimension: string; value: string }
const TOTAL: Slice = { dimension: '', value: '' }
const TOTAL_ALONE = [TOTAL]

function slicesOf(dimensions: Project['dimensions'], response: FactsOfResponse): Slice[] {
  if (!dimensions) return TOTAL_ALONE
  return [TOTAL, ...dimensions.map((one) => ({ dimension: one.key, value: dimensionValueOf(one, response) }))]
}

/** Each once more by whether the floor held. */
function withFloor(slices: Slice[], floor: MeasureFloor, response: CountedResponse['response']): Slice[] {
  const held = heldBy(floor, response)
  if (held === undefined) return slices
  return slices.flatMap((slice) => [
    slice,
    { dimension: floorDimension(floor, slice.dimension), value: floorValue(held, slice.value) },
  ])
}

function addCourse(sum: number[], { state, answers }: CountedResponse['response'], sign: 1 | -1): void {
  sum[COLUMN.shown]! += sign
  if (state === 'started' || state === 'completed' || Object.keys(answers).length > 0)
    sum[COLUMN.started]! += sign
  if (state === 'completed') sum[COLUMN.completed]! += sign
  if (state === 'dismissed') sum[COLUMN.dismissed]! += sign
}

/** It is its column, too. */
function scoreOf(
  { answers }: CountedResponse['response'],
  questionId: string,
  kind: string,
): number | undefined {
  if (!scaleOf(kind) || !Object.hasOwn(answers, questionId)) return undefined
  const { value } = answers[questionId]!
  return typeof value === 'number' ? value : undefined
}
