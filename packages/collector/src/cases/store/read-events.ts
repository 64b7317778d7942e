import { and, asc, eq } from 'drizzle-orm'
import type { CaseEvent } from '@innerloop/shared'
import type { Transaction } from '../../database/open-database.ts'
import { caseEvents } from '../../database/tables.ts'

/** All that happened to a case, in order. */
export async function readEvents(tx: Transaction, projectId: string, caseId: string): Promise<CaseEvent[]> {
  const rows = await tx
    .select({ event: caseEvents.event })
    .from(caseEvents)
    .where(and(eq(caseEvents.projectId, projectId), eq(caseEvents.caseId, caseId)))
    .orderBy(asc(caseEvents.at), asc(caseEvents.id))
  return rows.map(({ event }) => event)
}
