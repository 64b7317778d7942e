import type { CountDifference } from '../database/save-batch.ts'
import type { responses } from '../database/tables.ts'
import { type ProjectEntry, versionKey } from '../projects/directory.ts'
import { toResponse } from '../responses/response-row.ts'
import { contributionsOf } from './contributions-of.ts'

/** @param day other than the one under which it is counted, if it is to move there */
export function contributionsOfRow(
  { project, versions }: Pick<ProjectEntry, 'project' | 'versions'>,
  row: typeof responses.$inferSelect,
  day: string = row.day,
): CountDifference[] {
  const survey = versions.get(versionKey(row.surveyId, row.surveyVersion))!
  return contributionsOf({ project, survey, response: toResponse(row), day, flags: row.flags })
}
