import { and, eq } from 'drizzle-orm'
import type { Transaction } from '../database/open-database.ts'
import { cases, responses } from '../database/tables.ts'
import { type ProjectEntry, versionKey } from '../projects/directory.ts'
import type { LiveResponse } from '../responses/live-response.ts'
import { liveResponseOf } from '../responses/live-response-of.ts'
import { toResponse } from '../responses/response-row.ts'

/** What the customer said; undefined if the case is gone. */
export async function readAnswer(
  tx: Transaction,
  entry: ProjectEntry,
  caseId: string,
): Promise<LiveResponse | undefined> {
  const [found] = await tx
    .select({ response: responses })
    .from(cases)
    .innerJoin(responses, and(eq(responses.projectId, cases.projectId), eq(responses.id, cases.responseId)))
    .where(and(eq(cases.projectId, entry.project.id), eq(cases.id, caseId)))
  const row = found?.response
  const survey = row && entry.versions.get(versionKey(row.surveyId, row.surveyVersion))
  return survey && liveResponseOf(entry, survey, toResponse(row))
}
