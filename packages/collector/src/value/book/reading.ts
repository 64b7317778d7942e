// What a response adds to what is known of a person's experience: a score, and moments that went wrong.

import type { Survey, SurveyResponse } from '@innerloop/shared'
import type { Metric } from '@innerloop/shared/scale-of'

/** At most so much is a bad moment, on each scale. */
export const BAD_UP_TO: Record<Metric, number> = { nps: 6, csat: 2, ces: 3 }

export type Reading = {
  /** Of the survey's NPS question, where the survey is of the pattern that is asked for. */
  score: number | undefined
  isAnswered: boolean
  isBad: boolean
}

export function readingOf(
  { pattern, questions }: Pick<Survey, 'pattern' | 'questions'>,
  answers: SurveyResponse['answers'],
  wanted: Survey['pattern'],
): Reading {
  const reading: Reading = { score: undefined, isAnswered: false, isBad: false }
  for (const { id, kind } of questions) {
    if (!Object.hasOwn(answers, id)) continue
    reading.isAnswered = true
    const { value } = answers[id]!
    if (typeof value !== 'number' || !Object.hasOwn(BAD_UP_TO, kind) || pattern === 'potential') continue
    if (value <= BAD_UP_TO[kind as Metric]) reading.isBad = true
    if (kind === 'nps' && pattern === wanted) reading.score ??= value
  }
  return reading
}
