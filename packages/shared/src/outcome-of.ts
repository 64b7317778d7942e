// What came of a prompt: somebody answered, declined, or merely saw it.

import type { SurveyResponse } from './response.ts'

export type Outcome = 'answered' | 'declined' | 'asked'

/** By survey id: when what came of asking a person, in milliseconds since 1970-01-01 UTC. */
export type History = Record<string, { [Kind in Outcome]?: number }>

export function outcomeOf({ state, answers }: Pick<SurveyResponse, 'state' | 'answers'>): Outcome {
  // Words that were deleted again, and options that were all unticked, are no answer.
  const isAnswered = Object.values(answers).some(({ value }) => (value as { length?: number }).length !== 0)
  if (isAnswered || state === 'completed') return 'answered'
  return state === 'dismissed' ? 'declined' : 'asked'
}
