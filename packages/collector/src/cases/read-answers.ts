import { and, eq, inArray } from 'drizzle-orm'
import type { Transaction } from '../database/open-database.ts'
import { responses } from '../database/tables.ts'
import type { ProjectEntry } from '../projects/directory.ts'
import type { LiveResponse } from '../responses/live-response.ts'
import { toResponse } from '../responses/response-row.ts'
import { shownAnswerOf } from '../responses/shown-answer-of.ts'

/** What customers said, by the id of the response. */
export async function readAnswers(
  tx: Transaction,
  entry: ProjectEntry,
  ids: readonly string[],
): Promise<Map<string, LiveResponse>> {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .select()
    .from(responses)
    .where(and(eq(responses.projectId, entry.project.id), inArray(responses.id, [...ids])))
  return new Map(answersOf(entry, rows).map((answer) => [answer.id, answer]))
}

export function answersOf(
  entry: ProjectEntry,
  rows: readonly (typeof responses.$inferSelect)[],
): LiveResponse[] {
  return rows.flatMap((row) => shownAnswerOf(entry, toResponse(row)) ?? [])
}
