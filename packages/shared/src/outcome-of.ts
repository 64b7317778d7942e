// What came of a prompt: somebody answered, declined, or merely saw it.

import type { SurveyResponse } from './response.ts'

export type Outcome = 'answered' | 'declined' | 'asked'

/** By survey id: when what came of asking a person, in milliseconds since 1970-01-01 UTC. */
export type History = Record<string, { [Kind in Outcome]?: number }>

export function outcomeOf({ state, answers }: Pick<SurveyResponse, 'state' | 'answers'>): Outcome {
  const isAnswered = Object.values(answers).some(({ value }) => value !== '')
  if (isAnswered || state === 'completed') return 'answered'
  return state === 'dismissed' ? 'declined' : 'asked'
}
