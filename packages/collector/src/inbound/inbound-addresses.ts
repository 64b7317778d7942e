import { randomBytes } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import type { Transaction } from '../database/open-database.ts'
import { inboundAddresses } from '../database/tables.ts'
import { makeWebhookSecret } from '../deliveries/webhooks/make-webhook-secret.ts'

type Place = { projectId: string; hookId: string }
export type InboundAddress = typeof inboundAddresses.$inferSelect

/** A new address and secret. What is sent to the one before is refused from now on. */
export async function renewAddress(tx: Transaction, place: Place, now: number): Promise<InboundAddress> {
  await removeAddress(tx, place)
  const made = {
    ...place,
    address: randomBytes(24).toString('base64url'),
    secret: makeWebhookSecret(),
    createdAt: now,
  }
  await tx.insert(inboundAddresses).values(made)
  return made
}

export async function findAddress(
  tx: Transaction,
  { projectId, hookId }: Place,
): Promise<InboundAddress | undefined> {
  const [found] = await tx
    .select()
    .from(inboundAddresses)
    .where(and(eq(inboundAddresses.projectId, projectId), eq(inboundAddresses.hookId, hookId)))
  return found
}

export async function findByAddress(tx: Transaction, address: string): Promise<InboundAddress | undefined> {
  const [found] = await tx.select().from(inboundAddresses).where(eq(inboundAddresses.address, address))
  return found
}

export async function removeAddress(tx: Transaction, { projectId, hookId }: Place): Promise<void> {
  await tx
    .delete(inboundAddresses)
    .where(and(eq(inboundAddresses.projectId, projectId), eq(inboundAddresses.hookId, hookId)))
}
