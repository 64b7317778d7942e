import { and, asc, desc, eq, lt } from 'drizzle-orm'
import type { Transaction } from '../database/open-database.ts'
import { deliveries, deliveryAttempts } from '../database/tables.ts'
import { pageOf } from '../paging.ts'
import { problem } from '../problem.ts'
import type { DeliveriesQuery, DeliveryPage, ListedDelivery, WholeDelivery } from './delivery.ts'
import type { Delivery } from './queue/delivery.ts'

type Wanted = Pick<DeliveriesQuery, 'limit' | 'cursor' | 'state' | 'address'>

/** The newest first: ids are in the order of time. */
export async function listDeliveries(
  tx: Transaction,
  projectId: string,
  { limit, cursor, state, address }: Wanted,
): Promise<DeliveryPage> {
  const rows = await tx
    .select()
    .from(deliveries)
    .where(
      and(
        eq(deliveries.projectId, projectId),
        cursor === undefined ? undefined : lt(deliveries.id, cursor),
        state === undefined ? undefined : eq(deliveries.state, state),
        address === undefined ? undefined : eq(deliveries.address, address),
      ),
    )
    .orderBy(desc(deliveries.id))
    .limit(limit + 1)
  const { items, ...next } = pageOf(rows, limit, ({ id }) => id)
  return { deliveries: items.map(toListed), ...next }
}

/** With its attempts. @throws Problem `delivery.unknown` */
export async function readDelivery(tx: Transaction, projectId: string, id: string): Promise<WholeDelivery> {
  const found = await findDelivery(tx, projectId, id)
  const attempts = await tx
    .select()
    .from(deliveryAttempts)
    .where(and(eq(deliveryAttempts.projectId, projectId), eq(deliveryAttempts.deliveryId, id)))
    .orderBy(asc(deliveryAttempts.number))
  const made = attempts.map(({ number, at, result }) => ({
    number,
    at: new Date(at).toISOString(),
    ...result,
  }))
  return { ...toListed(found), made }
}

/** @throws Problem `delivery.unknown` */
export async function findDelivery(tx: Transaction, projectId: string, id: string): Promise<Delivery> {
  const [found] = await tx
    .select()
    .from(deliveries)
    .where(and(eq(deliveries.projectId, projectId), eq(deliveries.id, id)))
  if (!found) throw problem('delivery.unknown', 'Those of more than 90 days ago are gone.')
  return found
}

function toListed(delivery: Delivery): ListedDelivery {
  const { id, channel, address, subject, state, attempts, createdAt, dueAt } = delivery
  return {
    id,
    channel,
    address,
    subject,
    state,
    attempts,
    createdAt: new Date(createdAt).toISOString(),
    dueAt: new Date(dueAt).toISOString(),
  }
}
