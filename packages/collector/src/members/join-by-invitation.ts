import { and, eq } from 'drizzle-orm'
import { recordAct } from '../audit/record-act.ts'
import type { Transaction } from '../database/open-database.ts'
import { invitations } from '../database/tables.ts'
import { addMember } from './add-member.ts'

type Invited = Pick<typeof invitations.$inferSelect, 'projectId' | 'id' | 'role'>

/** Makes a member of whoever was invited; an invitation works once. */
export async function joinByInvitation(
  tx: Transaction,
  { projectId, id, role }: Invited,
  user: { id: string; name: string },
  now: number,
): Promise<void> {
  await tx.delete(invitations).where(and(eq(invitations.projectId, projectId), eq(invitations.id, id)))
  await addMember(tx, { projectId, userId: user.id, role }, now)
  const actor = { kind: 'person' as const, id: user.id, name: user.name }
  await recordAct(tx, { projectId, actor, act: 'invitation.accepted', subject: id, details: { role } }, now)
}
