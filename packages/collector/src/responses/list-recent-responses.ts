import { and, desc, eq, ne } from 'drizzle-orm'
import type { SurveyResponse } from '@innerloop/shared'
import type { Transaction } from '../database/open-database.ts'
import { responses } from '../database/tables.ts'
import { toResponse } from './response-row.ts'

type Wanted = { projectId: string; touchpoint?: string | undefined; limit: number }

/** The answered responses that were shown last, newest first: ids sort by the instant of display. */
export async function listRecentResponses(
  tx: Transaction,
  { projectId, touchpoint, limit }: Wanted,
): Promise<SurveyResponse[]> {
  const rows = await tx
    .select()
    .from(responses)
    .where(
      and(
        eq(responses.projectId, projectId),
        ne(responses.answers, {}),
        touchpoint === undefined ? undefined : eq(responses.touchpoint, touchpoint),
      ),
    )
    .orderBy(desc(responses.id))
    .limit(limit)
  return rows.map(toResponse)
}
