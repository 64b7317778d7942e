import { and, eq } from 'drizzle-orm'
import { markArrival } from '../../cases/store/mark-arrival.ts'
import type { Transaction } from '../../database/open-database.ts'
import { deliveries, deliveryAttempts } from '../../database/tables.ts'
import type { DeliveryResult } from '../delivery-result.ts'
import { nextAttemptAt } from '../retry/next-attempt-at.ts'
import type { Delivery } from './delivery.ts'

type Attempt = { delivery: Delivery; result: DeliveryResult; random: () => number }

/**
 * Keeps what came of an attempt, and says when the next one is. Somebody whose lease ran out meanwhile has made
 * another attempt: that one counts too, and decides nothing.
 *
 * @param now milliseconds since 1970-01-01 UTC
 */
export async function recordAttempt(
  tx: Transaction,
  { delivery, result, random }: Attempt,
  now: number,
): Promise<void> {
  const { projectId, id, address, holder } = delivery
  const isIt = and(eq(deliveries.projectId, projectId), eq(deliveries.id, id))
  const [current] = await tx.select().from(deliveries).where(isIt)
  if (!current) return
  const number = current.attempts + 1
  await tx.insert(deliveryAttempts).values({ projectId, deliveryId: id, number, address, at: now, result })
  const isOurs = current.holder === holder
  const next = isOurs || result.outcome === 'delivered' ? whatNext(number, { result, random }, now) : {}
  await tx
    .update(deliveries)
    .set({ attempts: number, ...next, ...(isOurs && { holder: null, leasedUntil: 0 }) })
    .where(isIt)
  const { subject } = delivery
  if (result.outcome === 'delivered' && subject.kind === 'case')
    await markArrival(tx, { projectId, ...subject }, now)
}

function whatNext(
  attempts: number,
  { result, random }: Pick<Attempt, 'result' | 'random'>,
  now: number,
): Partial<Pick<Delivery, 'state' | 'dueAt'>> {
  if (result.outcome !== 'failed') return { state: result.outcome }
  const dueAt = nextAttemptAt(attempts, { now, random, retryAfterMs: result.retryAfterMs })
  // It stays due, or held: its endpoint may have been paused meanwhile.
  return dueAt === undefined ? { state: 'given-up' } : { dueAt }
}
