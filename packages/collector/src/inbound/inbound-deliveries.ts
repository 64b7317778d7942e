import { and, desc, eq, inArray } from 'drizzle-orm'
import { newId } from '@innerloop/shared/new-id'
import type { Transaction } from '../database/open-database.ts'
import { inboundDeliveries } from '../database/tables.ts'
import type { InboundOutcome } from './inbound-outcome.ts'

type Place = { projectId: string; hookId: string }

const KEPT = 50
const REMOVED_AT_ONCE = 200

/** The last 50 are kept, and nothing of what the messages said. */
export async function keepOutcome(
  tx: Transaction,
  { projectId, hookId }: Place,
  outcome: InboundOutcome,
  now: number,
): Promise<void> {
  const table = inboundDeliveries
  await tx.insert(table).values({ projectId, hookId, id: newId(now), at: now, outcome })
  const ofHook = and(eq(table.projectId, projectId), eq(table.hookId, hookId))
  const old = await tx
    .select({ id: table.id })
    .from(table)
    .where(ofHook)
    .orderBy(desc(table.id))
    .limit(REMOVED_AT_ONCE)
    .offset(KEPT)
  if (old.length === 0) return
  const ids = old.map(({ id }) => id)
  await tx.delete(table).where(and(ofHook, inArray(table.id, ids)))
}

/** Newest first. */
export async function listOutcomes(tx: Transaction, { projectId, hookId }: Place) {
  const table = inboundDeliveries
  const rows = await tx
    .select()
    .from(table)
    .where(and(eq(table.projectId, projectId), eq(table.hookId, hookId)))
    .orderBy(desc(table.id))
    .limit(KEPT)
  return rows.map(({ id, at, outcome }) => ({ id, at: new Date(at).toISOString(), outcome }))
}

export async function removeOutcomes(tx: Transaction, { projectId, hookId }: Place): Promise<void> {
  const table = inboundDeliveries
  await tx.delete(table).where(and(eq(table.projectId, projectId), eq(table.hookId, hookId)))
}
