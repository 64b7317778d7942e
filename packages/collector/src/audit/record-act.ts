import { newId } from '@innerloop/shared/new-id'
import type { Actor } from '../access/access.ts'
import type { Transaction } from '../database/open-database.ts'
import { audit } from '../database/tables.ts'

/**
 * Something that was done through the admin API. `act` is a noun and what became of it, as `survey.published`;
 * `details` say what changed, never what a customer wrote.
 */
export type Act = {
  projectId: string
  actor: Actor
  act: string
  /** What it was done to, as `checkout`. */
  subject: string
  details?: Record<string, unknown>
}

/** Adds an act to the audit log, in the transaction that does it. */
export async function recordAct(tx: Transaction, act: Act, now: number): Promise<void> {
  await tx.insert(audit).values({
    ...act,
    id: newId(now),
    at: now,
    actorId: act.actor.id,
    details: act.details ?? {},
  })
}
