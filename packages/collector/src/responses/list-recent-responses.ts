import { desc, eq } from 'drizzle-orm'
import type { SurveyResponse } from '@innerloop/shared'
import type { Transaction } from '../database/open-database.ts'
import { responses } from '../database/tables.ts'
import { toResponse } from './response-row.ts'

/** The responses shown last, newest first: ids sort by the instant of display. */
export async function listRecentResponses(
  tx: Transaction,
  projectId: string,
  limit: number,
): Promise<SurveyResponse[]> {
  const rows = await tx
    .select()
    .from(responses)
    .where(eq(responses.projectId, projectId))
    .orderBy(desc(responses.id))
    .limit(limit)
  return rows.map(toResponse)
}
