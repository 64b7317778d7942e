import { and, asc, eq, gt } from 'drizzle-orm'
import type { Transaction } from '../database/open-database.ts'
import { records } from '../database/tables.ts'
import { pageOf } from '../paging.ts'
import { problem } from '../problem.ts'
import type { Identified, RecordKind } from './record-kind.ts'

type Kind<T extends Identified> = Pick<RecordKind<T>, 'kind' | 'plural'>

/** With when it was first and last written, in milliseconds since 1970-01-01 UTC. */
export type Kept<T extends Identified> = { definition: T; createdAt: number; updatedAt: number }

/** All of a kind, in the order of their ids. */
export async function listRecords<T extends Identified>(
  tx: Transaction,
  projectId: string,
  { kind }: Pick<RecordKind<T>, 'kind' | 'schema'>,
): Promise<Kept<T>[]> {
  const { definition, createdAt, updatedAt } = records
  const rows = await tx
    .select({ definition, createdAt, updatedAt })
    .from(records)
    .where(and(eq(records.projectId, projectId), eq(records.kind, kind)))
    .orderBy(asc(records.id))
  return rows as Kept<T>[]
}

type Page = { limit: number; cursor?: string | undefined }

export async function pageRecords<T extends Identified>(
  tx: Transaction,
  projectId: string,
  { kind }: Kind<T>,
  { limit, cursor = '' }: Page,
): Promise<{ items: T[]; next?: string }> {
  const rows = await tx
    .select({ definition: records.definition })
    .from(records)
    .where(and(eq(records.projectId, projectId), eq(records.kind, kind), gt(records.id, cursor)))
    .orderBy(asc(records.id))
    .limit(limit + 1)
  const definitions = rows.map(({ definition }) => definition as T)
  return pageOf(definitions, limit, ({ id }) => id)
}

export async function findRecord<T extends Identified>(
  tx: Transaction,
  projectId: string,
  { kind }: Pick<RecordKind<T>, 'kind' | 'schema'>,
  id: string,
): Promise<T | undefined> {
  const [found] = await tx
    .select({ definition: records.definition })
    .from(records)
    .where(and(eq(records.projectId, projectId), eq(records.kind, kind), eq(records.id, id)))
  return found?.definition as T | undefined
}

/** @throws Problem `record.unknown` */
export async function readRecord<T extends Identified>(
  tx: Transaction,
  projectId: string,
  kind: RecordKind<T>,
  id: string,
): Promise<T> {
  const found = await findRecord(tx, projectId, kind, id)
  if (!found) throw problem('record.unknown', `Write its id as in \`GET /v1/${kind.plural}\`.`)
  return found
}
