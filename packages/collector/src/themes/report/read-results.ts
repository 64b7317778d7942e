import { and, desc, eq } from 'drizzle-orm'
import type { Transaction } from '../../database/open-database.ts'
import { analyses } from '../../database/tables.ts'
import type { ThemesResult } from './themes-result.ts'

/** Of the analyses that somebody looked at, so many are asked. */
const MOST_RESULTS = 20

/** What analyses of themes found, the one that was looked at last first. */
export async function readResults(tx: Transaction, projectId: string): Promise<ThemesResult[]> {
  const rows = await tx
    .select({ result: analyses.result })
    .from(analyses)
    .where(and(eq(analyses.projectId, projectId), eq(analyses.kind, 'themes')))
    .orderBy(desc(analyses.readAt))
    .limit(MOST_RESULTS)
  return rows.flatMap(({ result }) => (result ? [result as ThemesResult] : []))
}
