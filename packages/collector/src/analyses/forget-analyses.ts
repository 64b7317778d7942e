import { eq } from 'drizzle-orm'
import type { Transaction } from '../database/open-database.ts'
import { analyses } from '../database/tables.ts'

/** What was worked out may quote somebody who is to be forgotten; it is worked out again when it is looked at. */
export async function forgetAnalyses(tx: Transaction, projectId: string): Promise<void> {
  await tx.delete(analyses).where(eq(analyses.projectId, projectId))
}
