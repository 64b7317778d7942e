// Each time a map changes, what it becomes is kept with the date: maps are compared, and one that nobody touches is stale.

import { and, asc, desc, eq, like } from 'drizzle-orm'
import { canonical } from '@innerloop/shared/canonical'
import type { Journey } from '@innerloop/shared'
import type { Transaction } from '../database/open-database.ts'
import { records } from '../database/tables.ts'

type Definition = { id: string; journey: Journey }

export type KeptJourney = {
  /** 1, 2, … */
  version: number
  /** When it became so, in milliseconds since 1970-01-01 UTC; null of what was there before versions were kept. */
  at: number | null
  journey: Journey
}

const KIND = 'journey-version/'
const UNKNOWN = 0

type Kept = { projectId: string; before: Journey | undefined; definition: Journey }

/** Nothing is kept of a save that changes nothing. */
export async function keepVersion(
  tx: Transaction,
  { projectId, before, definition }: Kept,
  now: number,
): Promise<void> {
  const last = await findLastVersion(tx, projectId, definition.id)
  if (last && canonical(last.journey) === canonical(definition)) return
  const isUnkept = !last && before && canonical(before) !== canonical(definition)
  if (isUnkept) await add(tx, projectId, { version: 1, at: UNKNOWN, journey: before })
  const version = (last?.version ?? (isUnkept ? 1 : 0)) + 1
  await add(tx, projectId, { version, at: now, journey: definition })
}

/** Newest first. */
export async function listVersions(tx: Transaction, projectId: string, id: string): Promise<KeptJourney[]> {
  const rows = await tx
    .select()
    .from(records)
    .where(and(eq(records.projectId, projectId), eq(records.kind, KIND + id)))
    .orderBy(desc(records.id))
  return rows.map(toKept)
}

/** When each journey of the project last changed, by its id; those whose versions were never kept are left out. */
export async function readLastChanges(tx: Transaction, projectId: string): Promise<Map<string, number>> {
  const { kind, createdAt } = records
  const rows = await tx
    .select({ kind, createdAt })
    .from(records)
    .where(and(eq(records.projectId, projectId), like(kind, `${KIND}%`)))
    .orderBy(asc(records.id))
  return new Map(
    rows.flatMap((row) => (row.createdAt === UNKNOWN ? [] : [[row.kind.slice(KIND.length), row.createdAt]])),
  )
}

export async function forgetVersions(tx: Transaction, projectId: string, id: string): Promise<void> {
  await tx.delete(records).where(and(eq(records.projectId, projectId), eq(records.kind, KIND + id)))
}

async function findLastVersion(
  tx: Transaction,
  projectId: string,
  id: string,
): Promise<KeptJourney | undefined> {
  const [last] = await tx
    .select()
    .from(records)
    .where(and(eq(records.projectId, projectId), eq(records.kind, KIND + id)))
    .orderBy(desc(records.id))
    .limit(1)
  return last && toKept(last)
}

async function add(tx: Transaction, projectId: string, { version, at, journey }: KeptJourney): Promise<void> {
  const id = `${version}`.padStart(6, '0')
  const definition: Definition = { id, journey }
  const changedAt = at ?? UNKNOWN
  await tx.insert(records).values({
    projectId,
    kind: KIND + journey.id,
    id,
    definition,
    createdAt: changedAt,
    updatedAt: changedAt,
  })
}

function toKept({ id, definition, createdAt }: typeof records.$inferSelect): KeptJourney {
  return {
    version: Number(id),
    at: createdAt === UNKNOWN ? null : createdAt,
    journey: (definition as Definition).journey,
  }
}
