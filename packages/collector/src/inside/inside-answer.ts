// What is kept of an employee's save: no id of anybody, no instant, no page, no fact but the unit.

import { createHash } from 'node:crypto'
import type { Survey, SurveyResponse } from '@innerloop/shared'
import { scaleOf } from '@innerloop/shared/scale-of'
import { dayOf } from '../counts/day-of.ts'
import { isFreeText } from '../privacy/is-free-text.ts'
import { redactText } from '../privacy/redact-text.ts'
import type { ProjectEntry } from '../projects/directory.ts'
import { instantOf } from '../responses/instant-of.ts'
import { quarterOf } from './quarter.ts'

export type InsideAnswer = {
  projectId: string
  surveyId: string
  /** Of the id that the browser made up, which begins with the time. */
  digest: string
  quarter: string
  touchpoint: string
  /** As the link says; whether there is one of five people or more is known where it is kept. */
  unit: string
  scores: { questionId: string; score: number }[]
  words: { questionId: string; text: string }[]
}

const CONTACTS = ['email', 'phone', 'card'] as const

/**
 * Undefined until the employee has sent it or closed it: what is counted never changes.
 *
 * @param response whose time is right already
 */
export function insideAnswerOf(
  { project }: Pick<ProjectEntry, 'project'>,
  survey: Survey,
  response: SurveyResponse,
): InsideAnswer | undefined {
  const { state, touchpoint = '', properties = {}, answers } = response
  if (state !== 'completed' && state !== 'dismissed') return undefined
  const isGuess = survey.asksInside === 'guess'
  const { unit } = properties
  const given: InsideAnswer = {
    projectId: project.id,
    surveyId: survey.id,
    digest: createHash('sha256').update(`${project.id}\n${response.id}`).digest('base64url'),
    quarter: quarterOf(dayOf(instantOf(response.shownAt), project.timeZone)),
    touchpoint: isGuess ? touchpoint : '',
    unit: isGuess || typeof unit !== 'string' ? '' : unit,
    scores: [],
    words: [],
  }
  for (const { id: questionId, kind } of survey.questions) {
    const value = Object.hasOwn(answers, questionId) ? answers[questionId]!.value : undefined
    if (scaleOf(kind) && typeof value === 'number') given.scores.push({ questionId, score: value })
    // Who closes it has not sent what they wrote.
    else if (
      state === 'completed' &&
      typeof value === 'string' &&
      value.trim() &&
      isFreeText(survey, questionId)
    )
      given.words.push({ questionId, text: redactText(value, CONTACTS) })
  }
  return given.scores.length + given.words.length > 0 ? given : undefined
}
