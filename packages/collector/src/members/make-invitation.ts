import { randomBytes } from 'node:crypto'
import { and, eq, inArray, lte } from 'drizzle-orm'
import { newId } from '@innerloop/shared/new-id'
import { type Actor, EVERY_PROJECT } from '../access/access.ts'
import { digestOf } from '../keys/digest-of.ts'
import { recordAct } from '../audit/record-act.ts'
import type { Transaction } from '../database/open-database.ts'
import { invitations, members, users } from '../database/tables.ts'
import { problem } from '../problem.ts'
import { INVITATION_MS, type Invitation, type NewInvitation } from './invitation.ts'
import { toInvitation } from './list-invitations.ts'

type Given = NewInvitation & { projectId: string; actor: Actor }

/**
 * Invites somebody for seven days. An earlier invitation of the same e-mail to the same project ends.
 *
 * @returns the invitation, and its token, of which only the digest is kept
 * @throws Problem `invitation.needless`
 */
export async function makeInvitation(
  tx: Transaction,
  { projectId, email, role, actor }: Given,
  now: number,
): Promise<{ invitation: Invitation; token: string }> {
  if (await isMember(tx, projectId, email)) throw problem('invitation.needless', 'Change their role instead.')
  await tx.delete(invitations).where(lte(invitations.expiresAt, now))
  await tx.delete(invitations).where(and(eq(invitations.projectId, projectId), eq(invitations.email, email)))
  const token = `ili_${randomBytes(24).toString('base64url')}`
  const row = {
    projectId,
    id: newId(),
    digest: digestOf(token),
    email,
    role,
    invitedBy: actor,
    createdAt: now,
    expiresAt: now + INVITATION_MS,
  }
  await tx.insert(invitations).values(row)
  const details = { email, role }
  await recordAct(tx, { projectId, actor, act: 'invitation.made', subject: row.id, details }, now)
  return { invitation: toInvitation(row), token }
}

/** Where the dashboard accepts it. What follows `#` is sent to no server and is in no log. */
export function linkOf(token: string, origin: string): string {
  return `${origin}/#invitation=${token}`
}

async function isMember(tx: Transaction, projectId: string, email: string): Promise<boolean> {
  const found = await tx
    .select({ id: users.id })
    .from(users)
    .innerJoin(members, eq(members.userId, users.id))
    .where(and(eq(users.email, email), inArray(members.projectId, [projectId, EVERY_PROJECT])))
  return found.length > 0
}
