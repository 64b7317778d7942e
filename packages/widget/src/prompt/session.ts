import type { Answer, SurveyResponse } from '@innerloop/shared'

/** Takes a save of the response. `isAnswer`: not merely a change of state, nor something half-typed. */
export type Keep = (response: SurveyResponse, isAnswer?: boolean) => void

/** By question id. */
export type Values = Record<string, Answer['value']>

/** The saves of one prompt: each carries the whole state so far and the next sequence number. */
export function startSession(first: SurveyResponse, keep: Keep) {
  let response = first
  keep(response)

  function save(state: SurveyResponse['state'], values: Values = {}, isAnswer?: boolean) {
    if (response.state === 'completed') return
    const sequence = response.sequence + 1
    const answers = { ...response.answers }
    for (const questionId in values) answers[questionId] = { value: values[questionId]!, sequence }
    response = { ...response, sequence, state, answers }
    keep(response, isAnswer)
  }

  return save
}
