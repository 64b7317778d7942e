import type { Project, Survey, SurveyResponse } from '@innerloop/shared'
import { isFreeText } from './is-free-text.ts'
import { redactText } from './redact-text.ts'

/** The response as it may be stored: before it is merged, so that repeated saves still come to the same. */
export function redactResponse(
  { redacts = [] }: Pick<Project, 'redacts'>,
  survey: Survey,
  response: SurveyResponse,
): SurveyResponse {
  if (redacts.length === 0) return response
  const answers = { ...response.answers }
  for (const [id, { value, sequence }] of Object.entries(answers))
    if (typeof value === 'string' && isFreeText(survey, id))
      answers[id] = { value: redactText(value, redacts), sequence }
  return { ...response, answers }
}
