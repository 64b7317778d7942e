// Small annoyances, none of which makes anybody leave: what it took effort, was passed on, had to be said again, or waited for.

import type { MeasureFloor, Survey, SurveyResponse } from '@innerloop/shared'
import { heldBy } from '../counts/floor-slice-of.ts'
import { numberOf } from '../counts/number-of.ts'

/** At most so much of 1–7 was an effort. */
export const EFFORT_UP_TO = 3
/** Properties of a response that tell how often: a number, or yes for once. */
export const IRRITATING_PROPERTIES = ['transfers', 'repeats'] as const
/** More often than this counts as this: one contact does not outweigh all others. */
const MOST = 5

type Told = {
  survey: Pick<Survey, 'questions'>
  response: Pick<SurveyResponse, 'answers' | 'properties'>
  /** Of the touchpoint, where it has one. */
  floor: MeasureFloor | undefined
}

/**
 * How many irritants one response tells: an ease of 3 or less of 7, each transfer, each time that something had to be said
 * again, and a measure beyond its limit.
 */
export function irritantsOf({ survey, response, floor }: Told): number {
  const wasEffort = survey.questions.some(({ id, kind }) => {
    const value =
      kind === 'ces' && Object.hasOwn(response.answers, id) ? response.answers[id]!.value : undefined
    return typeof value === 'number' && value <= EFFORT_UP_TO
  })
  const times = IRRITATING_PROPERTIES.reduce((sum, name) => sum + timesOf(response.properties, name), 0)
  const wasBreach = floor !== undefined && heldBy(floor, response) === 'breached'
  return (wasEffort ? 1 : 0) + times + (wasBreach ? 1 : 0)
}

function timesOf(properties: SurveyResponse['properties'], name: string): number {
  const said = properties && Object.hasOwn(properties, name) ? properties[name] : undefined
  if (said === true || said === 'true') return 1
  return Math.max(0, Math.min(MOST, Math.floor(numberOf(said) ?? 0)))
}
