import { and, asc, eq, gt, lte, sql } from 'drizzle-orm'
import type { Transaction } from '../../database/open-database.ts'
import { skipLocked } from '../../database/skip-locked.ts'
import { deliveries } from '../../database/tables.ts'
import type { Delivery } from './delivery.ts'

export type Claim = { holder: string; now: number; leaseMs: number; most: number }

/** Whether something is due that nobody is at. */
export async function isAnythingDue(tx: Transaction, now: number): Promise<boolean> {
  const [due] = await tx
    .select({ id: deliveries.id })
    .from(deliveries)
    .where(and(eq(deliveries.state, 'due'), lte(deliveries.dueAt, now), lte(deliveries.leasedUntil, now)))
    .orderBy(asc(deliveries.dueAt))
    .limit(1)
  return due !== undefined
}

/** Takes what is due, the oldest first; nobody else is given it until the lease has run out. */
export async function claimDue(tx: Transaction, { holder, now, leaseMs, most }: Claim): Promise<Delivery[]> {
  const { projectId, id, state, dueAt, leasedUntil } = deliveries
  const due = sql`SELECT ${projectId}, ${id} FROM ${deliveries}
    WHERE ${state} = 'due' AND ${dueAt} <= ${now} AND ${leasedUntil} <= ${now}
    ORDER BY ${dueAt} LIMIT ${most} ${skipLocked(tx)}`
  return tx
    .update(deliveries)
    .set({ holder, leasedUntil: now + leaseMs })
    .where(sql`(${projectId}, ${id}) IN (${due})`)
    .returning()
}

/** For a process that is alone with its database and has just begun: whoever held them is gone. */
export async function dropLeases(tx: Transaction): Promise<void> {
  await tx.update(deliveries).set({ holder: null, leasedUntil: 0 }).where(gt(deliveries.leasedUntil, 0))
}
