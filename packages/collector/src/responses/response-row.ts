import type { Project, SurveyResponse } from '@innerloop/shared'
import { dayOf } from '../counts/day-of.ts'
import type { ResponseRow } from '../database/save-batch.ts'
import type { Details, Flag, responses } from '../database/tables.ts'
import { instantOf } from './instant-of.ts'

export function rowOf(
  project: Pick<Project, 'id' | 'timeZone'>,
  response: SurveyResponse,
  { receivedAt, flags }: { receivedAt: number; flags: readonly Flag[] },
): ResponseRow {
  const shownAt = instantOf(response.shownAt)
  return {
    projectId: project.id,
    id: response.id,
    surveyId: response.surveyId,
    surveyVersion: response.surveyVersion,
    touchpoint: response.touchpoint ?? null,
    personId: response.personId ?? null,
    state: response.state,
    sequence: response.sequence,
    shownAt,
    day: dayOf(shownAt, project.timeZone),
    answers: JSON.stringify(response.answers),
    details: JSON.stringify(detailsOf(response)),
    receivedAt,
    flags: flags.length > 0 ? JSON.stringify(flags) : null,
  }
}

/** In a fixed order, so that it does not matter which save brought which. */
export function joinFlags(existing: string | null, arrived: readonly Flag[]): readonly Flag[] {
  const before = flagsOf(existing)
  if (arrived.every((flag) => before.includes(flag))) return before
  return [...new Set([...before, ...arrived])].sort()
}

export function flagsOf(text: string | null): readonly Flag[] {
  return text === null ? NONE : (JSON.parse(text) as Flag[])
}

export const NONE: readonly Flag[] = []

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
