import { and, eq, inArray } from 'drizzle-orm'
import type { Transaction } from '../database/open-database.ts'
import { responseNotes, responses, responseTags } from '../database/tables.ts'

type Gone = { row: number; id: string }

/** Removes responses of a project with their tags and notes. The counters are the caller's. */
export async function removeResponses(
  tx: Transaction,
  projectId: string,
  gone: readonly Gone[],
): Promise<void> {
  const ids = gone.map(({ id }) => id)
  await tx.delete(responses).where(
    inArray(
      responses.row,
      gone.map(({ row }) => row),
    ),
  )
  await tx
    .delete(responseTags)
    .where(and(eq(responseTags.projectId, projectId), inArray(responseTags.responseId, ids)))
  await removeNotes(tx, projectId, ids)
}

export async function removeNotes(
  tx: Transaction,
  projectId: string,
  responseIds: readonly string[],
): Promise<void> {
  await tx
    .delete(responseNotes)
    .where(and(eq(responseNotes.projectId, projectId), inArray(responseNotes.responseId, [...responseIds])))
}
