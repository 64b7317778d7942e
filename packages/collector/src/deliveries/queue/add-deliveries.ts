import { and, eq, inArray, isNotNull } from 'drizzle-orm'
import { newId } from '@innerloop/shared/new-id'
import type { Transaction } from '../../database/open-database.ts'
import { deliveries, endpoints } from '../../database/tables.ts'
import type { NewDelivery } from './delivery.ts'

/**
 * Writes down what is to be sent, in the transaction of what it tells about: if that is there, so is this.
 *
 * @param now milliseconds since 1970-01-01 UTC
 * @returns their ids
 */
export async function addDeliveries(
  tx: Transaction,
  wanted: readonly NewDelivery[],
  now: number,
): Promise<string[]> {
  const ids: string[] = []
  for (const delivery of wanted) {
    const { projectId, channel, address } = delivery
    const id = newId(now)
    const isPaused = channel === 'endpoint' && (await isEndpointPaused(tx, projectId, address))
    await tx.insert(deliveries).values({ ...delivery, id, state: isPaused ? 'held' : 'due', createdAt: now })
    ids.push(id)
  }
  return ids
}

/** What waits for what it tells about to be complete need not wait any longer. */
export async function hastenDeliveries(
  tx: Transaction,
  projectId: string,
  ids: readonly string[],
  now: number,
): Promise<void> {
  await tx
    .update(deliveries)
    .set({ dueAt: now })
    .where(
      and(
        eq(deliveries.projectId, projectId),
        inArray(deliveries.id, [...ids]),
        eq(deliveries.state, 'due'),
        eq(deliveries.attempts, 0),
      ),
    )
}

async function isEndpointPaused(tx: Transaction, projectId: string, id: string): Promise<boolean> {
  const [paused] = await tx
    .select({ id: endpoints.id })
    .from(endpoints)
    .where(and(eq(endpoints.projectId, projectId), eq(endpoints.id, id), isNotNull(endpoints.paused)))
  return paused !== undefined
}
