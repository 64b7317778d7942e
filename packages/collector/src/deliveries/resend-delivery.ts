import { and, eq } from 'drizzle-orm'
import type { Actor } from '../access/access.ts'
import { recordAct } from '../audit/record-act.ts'
import type { Transaction } from '../database/open-database.ts'
import { deliveries } from '../database/tables.ts'
import { problem } from '../problem.ts'
import { findDelivery } from './read-deliveries.ts'

type Resending = { projectId: string; id: string; actor: Actor }

/**
 * Sends it once more, under the id that it has. Its attempts count on: should this one fail, it is tried again only as
 * often as is left.
 *
 * @throws Problem `delivery.unknown`, or `delivery.not-now` while it is on its way
 */
export async function resendDelivery(
  tx: Transaction,
  { projectId, id, actor }: Resending,
  now: number,
): Promise<void> {
  const { state } = await findDelivery(tx, projectId, id)
  if (state === 'due') throw problem('delivery.not-now', 'See when it is tried next.')
  if (state === 'held') throw problem('delivery.not-now', 'Its endpoint is paused: take that up again.')
  await tx
    .update(deliveries)
    .set({ state: 'due', dueAt: now, holder: null, leasedUntil: 0 })
    .where(and(eq(deliveries.projectId, projectId), eq(deliveries.id, id)))
  await recordAct(tx, { projectId, actor, act: 'delivery.resent', subject: id }, now)
}
