import { and, eq } from 'drizzle-orm'
import type { Transaction } from '../../database/open-database.ts'
import { cases } from '../../database/tables.ts'

export type CaseRow = typeof cases.$inferSelect

export async function findCase(
  tx: Transaction,
  projectId: string,
  caseId: string,
): Promise<CaseRow | undefined> {
  const [found] = await tx
    .select()
    .from(cases)
    .where(and(eq(cases.projectId, projectId), eq(cases.id, caseId)))
  return found
}
