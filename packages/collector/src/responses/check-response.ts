import { scaleOf } from '@innerloop/shared/scale-of'
import type { Question, Survey, SurveyResponse } from '@innerloop/shared'
import { type Problem, problem } from '../problem.ts'
import { type ProjectEntry, versionKey } from '../projects/directory.ts'
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
  return refusal ? { refusal } : { response, survey }
}

function refuseSurvey({ surveyId, surveyVersion }: SurveyResponse): Problem {
  return problem('response.survey-unknown', `Survey "${surveyId}" has no published version ${surveyVersion}.`)
}

function checkAnswers({ answers, surveyId }: SurveyResponse, survey: Survey): Problem | undefined {
  for (const [id, { value }] of Object.entries(answers)) {
    const question = survey.questions.find((one) => one.id === id)
    if (!question) return problem('response.question-unknown', `Survey "${surveyId}" does not ask "${id}".`)
    const refusal = checkAnswer(question, value)
    if (refusal) return refusal
  }
  return undefined
}

function checkAnswer({ id, kind }: Question, value: number | string): Problem | undefined {
  const scale = scaleOf(kind)
  const expected = scale ? 'number' : 'string'
  if (typeof value !== expected)
    return problem('response.answer-of-wrong-type', `"${id}" takes a ${expected}, not a ${typeof value}.`)
  if (scale && typeof value === 'number' && (value < scale[0] || value > scale[1]))
    return problem('response.score-out-of-range', `"${id}" takes ${scale[0]} to ${scale[1]}, not ${value}.`)
  return undefined
}
