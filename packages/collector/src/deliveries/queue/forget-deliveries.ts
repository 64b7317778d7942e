import { and, eq, inArray, lt, ne } from 'drizzle-orm'
import type { Database, Transaction } from '../../database/open-database.ts'
import { deliveries, deliveryAttempts } from '../../database/tables.ts'

const DAY_MS = 86_400_000
const KEPT_DAYS = 90
const AT_ONCE = 500

/** What was sent, or given up, long ago goes: it says to whom of the team. Tells how many. */
export async function forgetDeliveries(database: Database, projectId: string, now: number): Promise<number> {
  let gone = 0
  for (let batch = AT_ONCE; batch === AT_ONCE; gone += batch)
    batch = await database.store((tx) => forgetSome(tx, projectId, now - KEPT_DAYS * DAY_MS))
  return gone
}

async function forgetSome(tx: Transaction, projectId: string, before: number): Promise<number> {
  const { id, state, createdAt } = deliveries
  const isOld = and(eq(deliveries.projectId, projectId), lt(createdAt, before), ne(state, 'due'))
  const old = (await tx.select({ id }).from(deliveries).where(isOld).limit(AT_ONCE)).map((one) => one.id)
  await tx
    .delete(deliveryAttempts)
    .where(and(eq(deliveryAttempts.projectId, projectId), inArray(deliveryAttempts.deliveryId, old)))
  await tx.delete(deliveries).where(and(eq(deliveries.projectId, projectId), inArray(id, old)))
  return old.length
}
