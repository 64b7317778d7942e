// Saves of one response may arrive late, twice or out of order: merging them in any order gives one result.

import { canonical } from './canonical.ts'
import type { Answer, ResponseState, SurveyResponse } from './response.ts'

type FixedFields = Omit<SurveyResponse, 'id' | 'sequence' | 'state' | 'shownAt' | 'answers'>

const FIXED_FIELDS = Object.keys({
  surveyId: 0,
  surveyVersion: 0,
  touchpoint: 0,
  personId: 0,
  signature: 0,
  visitorId: 0,
  traits: 0,
  properties: 0,
  context: 0,
} satisfies Record<keyof FixedFields, 0>) as (keyof FixedFields)[]

const STATES: readonly ResponseState[] = ['shown', 'started', 'dismissed', 'completed']

/**
 * Joins two saves of the same response. Commutative, associative and idempotent:
 * - the state only moves up: shown, started, dismissed, completed;
 * - of two answers to a question the one with the higher sequence stands;
 * - `shownAt` is the earliest, `sequence` the highest seen;
 * - everything else is fixed at display and the same in every save. Should a client break that, a present
 *   value beats a missing one, and of two values the one whose canonical JSON is greater stands.
 *
 * @throws RangeError if the two have different ids
 */
export function mergeResponse(a: SurveyResponse, b: SurveyResponse): SurveyResponse {
  if (a.id !== b.id) throw new RangeError(`Cannot merge response ${a.id} with ${b.id}`)
  return {
    ...fixedFields(a, b),
    id: a.id,
    sequence: Math.max(a.sequence, b.sequence),
    state: STATES.indexOf(a.state) < STATES.indexOf(b.state) ? b.state : a.state,
    shownAt: a.shownAt < b.shownAt ? a.shownAt : b.shownAt,
    answers: mergeAnswers(a.answers, b.answers),
  }
}

function fixedFields(a: FixedFields, b: FixedFields): FixedFields {
  const fixed = { ...a } as Record<keyof FixedFields, unknown>
  for (const field of FIXED_FIELDS) {
    const value = greater<unknown>(a[field], b[field])
    if (value !== undefined) fixed[field] = value
  }
  return fixed as FixedFields
}

function mergeAnswers(a: SurveyResponse['answers'], b: SurveyResponse['answers']) {
  const merged = { ...a }
  for (const [question, answer] of Object.entries(b)) {
    const other = Object.hasOwn(merged, question) ? merged[question] : undefined
    merged[question] = other ? laterAnswer(other, answer) : answer
  }
  return merged
}

function laterAnswer(a: Answer, b: Answer): Answer {
  if (a.sequence !== b.sequence) return a.sequence > b.sequence ? a : b
  return greater(a, b)
}

function greater<T>(a: T, b: T): T {
  if (a === b || b === undefined) return a
  if (a === undefined) return b
  // Almost always the two are the same, written alike.
  if (JSON.stringify(a) === JSON.stringify(b)) return a
  return canonical(a) < canonical(b) ? b : a
}
