import { and, eq, gt, lte } from 'drizzle-orm'
import type { Transaction } from '../database/open-database.ts'
import { invitations, members, sessions, users } from '../database/tables.ts'
import { joinByInvitation } from './join-by-invitation.ts'

export async function isInvited(tx: Transaction, email: string, now: number): Promise<boolean> {
  return (await findOpen(tx, email, now)).length > 0
}

/**
 * Lets in who is a member, and makes members of who is invited by an e-mail that a provider vouches for.
 *
 * @returns whether they are a member of anything now
 */
export async function admitByEmail(tx: Transaction, userId: string, now: number): Promise<boolean> {
  await tx.delete(sessions).where(lte(sessions.expiresAt, now))
  const [user] = await tx.select().from(users).where(eq(users.id, userId))
  if (!user) return false
  if (user.emailVerified)
    for (const invitation of await findOpen(tx, user.email, now))
      await joinByInvitation(tx, invitation, user, now)
  const found = await tx.select().from(members).where(eq(members.userId, userId)).limit(1)
  return found.length > 0
}

function findOpen(tx: Transaction, email: string, now: number) {
  return tx
    .select()
    .from(invitations)
    .where(and(eq(invitations.email, email.toLowerCase()), gt(invitations.expiresAt, now)))
}
