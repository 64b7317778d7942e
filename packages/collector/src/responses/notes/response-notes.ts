import { and, asc, eq } from 'drizzle-orm'
import { newId } from '@innerloop/shared/new-id'
import type { Actor } from '../../access/access.ts'
import { recordAct } from '../../audit/record-act.ts'
import type { Transaction } from '../../database/open-database.ts'
import { responseNotes } from '../../database/tables.ts'
import { problem } from '../../problem.ts'
import { findResponse } from '../find-response.ts'
import type { ResponseNote } from '../listed-response.ts'

type Of = { projectId: string; responseId: string }

/** @throws Problem `response.unknown` */
export async function noteResponse(
  tx: Transaction,
  { projectId, responseId, text, actor }: Of & { text: string; actor: Actor },
  now: number,
): Promise<ResponseNote> {
  await findResponse(tx, projectId, responseId)
  const row = { projectId, responseId, id: newId(now), text, actor, at: now }
  await tx.insert(responseNotes).values(row)
  await recordAct(tx, { projectId, actor, act: 'response.noted', subject: responseId }, now)
  return toNote(row)
}

/** Oldest first. */
export async function readNotes(tx: Transaction, { projectId, responseId }: Of): Promise<ResponseNote[]> {
  const rows = await tx
    .select()
    .from(responseNotes)
    .where(and(eq(responseNotes.projectId, projectId), eq(responseNotes.responseId, responseId)))
    .orderBy(asc(responseNotes.id))
  return rows.map(toNote)
}

/** @throws Problem `note.unknown`, or `access.denied` for somebody else's */
export async function removeNote(
  tx: Transaction,
  { projectId, responseId, id, actor }: Of & { id: string; actor: Actor },
  now: number,
): Promise<void> {
  const itself = and(
    eq(responseNotes.projectId, projectId),
    eq(responseNotes.responseId, responseId),
    eq(responseNotes.id, id),
  )
  const [note] = await tx.select().from(responseNotes).where(itself)
  if (!note) throw problem('note.unknown', 'It may have been removed already.')
  if (note.actor.kind !== actor.kind || note.actor.id !== actor.id)
    throw problem('access.denied', 'Only who wrote a note can remove it.')
  await tx.delete(responseNotes).where(itself)
  await recordAct(tx, { projectId, actor, act: 'response.note-removed', subject: responseId }, now)
}

export function toNote({ id, text, actor, at }: typeof responseNotes.$inferSelect): ResponseNote {
  return { id, text, author: actor, writtenAt: new Date(at).toISOString() }
}
