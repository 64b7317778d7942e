import { and, eq } from 'drizzle-orm'
import type { Actor } from '../access/access.ts'
import { recordAct } from '../audit/record-act.ts'
import type { Transaction } from '../database/open-database.ts'
import { invitations } from '../database/tables.ts'
import { problem } from '../problem.ts'

type Given = { projectId: string; id: string; actor: Actor }

/** @throws Problem `invitation.unknown` */
export async function revokeInvitation(
  tx: Transaction,
  { projectId, id, actor }: Given,
  now: number,
): Promise<void> {
  const isIt = and(eq(invitations.projectId, projectId), eq(invitations.id, id))
  const [found] = await tx.select().from(invitations).where(isIt)
  if (!found) throw problem('invitation.unknown', 'Use the id of one that is listed.')
  await tx.delete(invitations).where(isIt)
  const details = { email: found.email, role: found.role }
  await recordAct(tx, { projectId, actor, act: 'invitation.revoked', subject: id, details }, now)
}
