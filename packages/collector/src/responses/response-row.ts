import type { SurveyResponse } from '@innerloop/shared'
import type { ResponseRow } from '../database/save-batch.ts'
import type { Details, responses } from '../database/tables.ts'

export function rowOf(
  projectId: string,
  response: SurveyResponse,
  day: string,
  receivedAt: number,
): ResponseRow {
  return {
    projectId,
    id: response.id,
    surveyId: response.surveyId,
    surveyVersion: response.surveyVersion,
    touchpoint: response.touchpoint ?? null,
    personId: response.personId ?? null,
    state: response.state,
    sequence: response.sequence,
    shownAt: Date.parse(response.shownAt),
    day,
    answers: JSON.stringify(response.answers),
    details: JSON.stringify(detailsOf(response)),
    receivedAt,
  }
}

/** The merged whole that is stored; the signature has done its work by then and is not kept. */
export function responseOf(row: ResponseRow): SurveyResponse {
  return toResponse({
    ...row,
    answers: JSON.parse(row.answers) as SurveyResponse['answers'],
    details: JSON.parse(row.details) as Details,
  })
}

export function toResponse(row: Omit<typeof responses.$inferSelect, 'row' | 'flags'>): SurveyResponse {
  return {
    id: row.id,
    surveyId: row.surveyId,
    surveyVersion: row.surveyVersion,
    ...(row.touchpoint !== null && { touchpoint: row.touchpoint }),
    ...(row.personId !== null && { personId: row.personId }),
    state: row.state,
    sequence: row.sequence,
    shownAt: new Date(row.shownAt).toISOString(),
    answers: row.answers,
    ...row.details,
  }
}

function detailsOf({ visitorId, traits, properties, context }: SurveyResponse): Details {
  return { visitorId, traits, properties, context }
}
