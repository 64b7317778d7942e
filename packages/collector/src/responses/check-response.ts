import type { Survey, SurveyResponse } from '@innerloop/shared'
import { redactResponse } from '../privacy/redact-response.ts'
import { type Problem, problem } from '../problem.ts'
import { type ProjectEntry, versionKey } from '../projects/directory.ts'
import { checkAnswer } from './check-answer.ts'
import { parseResponse } from './parse-response.ts'

export type Checked = { response: SurveyResponse; survey: Survey } | { refusal: Problem }

/** Whether one response of a batch has the right form and fits the project's surveys. */
export function checkResponse(entry: ProjectEntry, raw: unknown): Checked {
  const parsed = parseResponse(raw)
  if (!parsed.success) {
    const { path, message } = parsed.error.issues[0]!
    return { refusal: problem('response.invalid', `${path.join('.') || 'response'}: ${message}`) }
  }
  const response = parsed.data
  const survey = entry.versions.get(versionKey(response.surveyId, response.surveyVersion))
  if (!survey) return { refusal: refuseSurvey(response) }
  if (response.touchpoint !== undefined && !entry.touchpoints.has(response.touchpoint))
    return {
      refusal: problem('response.touchpoint-unknown', `Declare "${response.touchpoint}" in the project.`),
    }
  const refusal = checkAnswers(response, survey)
  return refusal ? { refusal } : { response: redactResponse(entry.project, survey, response), survey }
}

function refuseSurvey({ surveyId, surveyVersion }: SurveyResponse): Problem {
  return problem('response.survey-unknown', `Survey "${surveyId}" has no published version ${surveyVersion}.`)
}

function checkAnswers({ answers }: SurveyResponse, survey: Survey): Problem | undefined {
  for (const id in answers) {
    const refusal = checkAnswer(survey, id, answers[id]!.value)
    if (refusal) return refusal
  }
  return undefined
}
