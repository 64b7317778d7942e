import { and, eq } from 'drizzle-orm'
import type { Actor } from '../access/access.ts'
import { recordAct } from '../audit/record-act.ts'
import type { Transaction } from '../database/open-database.ts'
import { records } from '../database/tables.ts'
import { pathsChanged } from '../definitions/paths-changed.ts'
import { assertHolds, type Precondition } from '../definitions/precondition.ts'
import { problem } from '../problem.ts'
import type { ProjectEntry } from '../projects/directory.ts'
import { findRecord, readRecord } from './read-records.ts'
import type { Identified, RecordKind } from './record-kind.ts'

type Given<T extends Identified> = { entry: ProjectEntry; kind: RecordKind<T>; actor: Actor }
type Creation<T extends Identified> = Given<T> & { definition: T }
type Edit<T extends Identified> = Creation<T> & { precondition: Precondition }
type Deletion<T extends Identified> = Given<T> & { id: string; precondition: Precondition }

/** @throws Problem `record.exists`, or what the kind's check says */
export async function createRecord<T extends Identified>(
  tx: Transaction,
  { entry, kind, definition, actor }: Creation<T>,
  now: number,
): Promise<void> {
  const { id } = definition
  const projectId = entry.project.id
  if (await findRecord(tx, projectId, kind, id))
    throw problem('record.exists', `Change "${id}" with PUT, or choose another id.`)
  await kind.check?.({ tx, entry, definition })
  await saveRecord(tx, { projectId, kind: kind.kind, definition }, now)
  await recordAct(tx, { projectId, actor, act: `${kind.kind}.created`, subject: id }, now)
}

/** @throws Problem `record.unknown`, `edit.outdated`, or what the kind's check says */
export async function changeRecord<T extends Identified>(
  tx: Transaction,
  { entry, kind, definition, precondition, actor }: Edit<T>,
  now: number,
): Promise<void> {
  const { id } = definition
  const projectId = entry.project.id
  const before = await readRecord(tx, projectId, kind, id)
  assertHolds(precondition, before)
  await kind.check?.({ tx, entry, definition })
  const details = pathsChanged(before, definition)
  if (details.paths.length === 0) return
  await saveRecord(tx, { projectId, kind: kind.kind, definition }, now)
  await recordAct(tx, { projectId, actor, act: `${kind.kind}.changed`, subject: id, details }, now)
}

/** Makes it, or changes it where it is there. @throws Problem `edit.outdated`, or what the kind's check says */
export async function putRecord<T extends Identified>(
  tx: Transaction,
  { precondition, ...given }: Edit<T>,
  now: number,
): Promise<void> {
  const { entry, kind, definition } = given
  const before = await findRecord(tx, entry.project.id, kind, definition.id)
  assertHolds(precondition, before)
  await (before ? changeRecord(tx, { ...given, precondition }, now) : createRecord(tx, given, now))
}

/** @throws Problem `record.unknown` or `edit.outdated` */
export async function deleteRecord<T extends Identified>(
  tx: Transaction,
  { entry, kind, id, precondition, actor }: Deletion<T>,
  now: number,
): Promise<void> {
  const projectId = entry.project.id
  assertHolds(precondition, await readRecord(tx, projectId, kind, id))
  await tx
    .delete(records)
    .where(and(eq(records.projectId, projectId), eq(records.kind, kind.kind), eq(records.id, id)))
  await recordAct(tx, { projectId, actor, act: `${kind.kind}.deleted`, subject: id }, now)
}

type Saved = { projectId: string; kind: string; definition: Identified }

/** Makes it what the definition says, whether there was one or not. */
export async function saveRecord(
  tx: Transaction,
  { projectId, kind, definition }: Saved,
  now: number,
): Promise<void> {
  await tx
    .insert(records)
    .values({ projectId, kind, id: definition.id, definition, createdAt: now, updatedAt: now })
    .onConflictDoUpdate({
      target: [records.projectId, records.kind, records.id],
      set: { definition, updatedAt: now },
    })
}
