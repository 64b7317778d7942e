import { and, desc, eq, gt } from 'drizzle-orm'
import type { Transaction } from '../database/open-database.ts'
import { invitations } from '../database/tables.ts'
import type { Invitation } from './invitation.ts'

/** Those that can still be accepted, the newest first. */
export async function listInvitations(
  tx: Transaction,
  projectId: string,
  now: number,
): Promise<Invitation[]> {
  const rows = await tx
    .select()
    .from(invitations)
    .where(and(eq(invitations.projectId, projectId), gt(invitations.expiresAt, now)))
    .orderBy(desc(invitations.createdAt), desc(invitations.id))
  return rows.map(toInvitation)
}

export function toInvitation(row: typeof invitations.$inferSelect): Invitation {
  const { id, projectId, email, role, invitedBy, createdAt, expiresAt } = row
  return {
    id,
    projectId,
    email,
    role,
    invitedBy: invitedBy.name,
    createdAt: new Date(createdAt).toISOString(),
    expiresAt: new Date(expiresAt).toISOString(),
  }
}
