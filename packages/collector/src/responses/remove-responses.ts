import { and, eq, inArray } from 'drizzle-orm'
import type { Transaction } from '../database/open-database.ts'
import {
  carriedItems,
  caseEvents,
  cases,
  records,
  responseNotes,
  responses,
  responseTags,
  routings,
  troubles,
} from '../database/tables.ts'

type Gone = { row: number; id: string }

/** Removes responses of a project with their tags, notes, cases and ideas. The counters are the caller's. */
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
  await removeFollowUp(tx, projectId, ids)
}

/** Messages about them that are still to be sent find nothing to tell. */
async function removeFollowUp(
  tx: Transaction,
  projectId: string,
  responseIds: readonly string[],
): Promise<void> {
  const ofThese = and(eq(cases.projectId, projectId), inArray(cases.responseId, [...responseIds]))
  const gone = await tx.delete(cases).where(ofThese).returning({ id: cases.id })
  const caseIds = gone.map(({ id }) => id)
  await tx
    .delete(caseEvents)
    .where(and(eq(caseEvents.projectId, projectId), inArray(caseEvents.caseId, caseIds)))
  await tx
    .delete(carriedItems)
    .where(and(eq(carriedItems.projectId, projectId), inArray(carriedItems.caseId, caseIds)))
  await tx
    .delete(troubles)
    .where(and(eq(troubles.projectId, projectId), inArray(troubles.responseId, [...responseIds])))
  await tx
    .delete(routings)
    .where(and(eq(routings.projectId, projectId), inArray(routings.responseId, [...responseIds])))
}

/** And the ideas that came of them, which bear their ids and may hold their words. */
export async function removeNotes(
  tx: Transaction,
  projectId: string,
  responseIds: readonly string[],
): Promise<void> {
  const { kind, id } = records
  await tx
    .delete(records)
    .where(and(eq(records.projectId, projectId), eq(kind, 'idea'), inArray(id, [...responseIds])))
  await tx
    .delete(responseNotes)
    .where(and(eq(responseNotes.projectId, projectId), inArray(responseNotes.responseId, [...responseIds])))
}
