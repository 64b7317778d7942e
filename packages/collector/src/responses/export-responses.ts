import type { Answer, Survey, SurveyResponse } from '@innerloop/shared'
import type { Database } from '../database/open-database.ts'
import { readRows } from './read-rows.ts'
import { toResponse } from './response-row.ts'

/** Every response of a project, in the order of ids. */
export async function* exportResponses(
  database: Database,
  projectId: string,
): AsyncGenerator<SurveyResponse> {
  for await (const row of readRows(database.read, projectId)) yield toResponse(row)
}

/** One CSV row: a column for each question, named `answer.<question>`; traits and properties as JSON. */
export function flattenResponse(
  response: SurveyResponse,
  questions: readonly string[],
): Record<string, unknown> {
  const { answers, traits, properties, context } = response
  return {
    id: response.id,
    survey: response.surveyId,
    version: response.surveyVersion,
    touchpoint: response.touchpoint,
    state: response.state,
    shown_at: response.shownAt,
    ...Object.fromEntries(questions.map((id) => [`answer.${id}`, cellOf(answers[id]?.value)])),
    person: response.personId,
    visitor: response.visitorId,
    locale: context?.locale,
    device: context?.device,
    channel: context?.channel,
    url: context?.url,
    traits: traits && JSON.stringify(traits),
    properties: properties && JSON.stringify(properties),
  }
}

/** The ids of the columns: every question, and the words to "other" where it is offered. */
export function answerIdsOf(surveys: Iterable<Survey>): string[] {
  const ids = new Set<string>()
  for (const { questions } of surveys)
    for (const question of questions) {
      ids.add(question.id)
      if ('hasOther' in question && question.hasOther) ids.add(`${question.id}.other`)
    }
  return [...ids]
}

function cellOf(value: Answer['value'] | undefined): string | number | undefined {
  if (Array.isArray(value)) return value.join('; ')
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : value
}
