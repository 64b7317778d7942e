import { and, eq } from 'drizzle-orm'
import { type Access, EVERY_PROJECT } from '../access/access.ts'
import { recordAct } from '../audit/record-act.ts'
import type { Transaction } from '../database/open-database.ts'
import { accounts, keys, members, readers, sessions, users } from '../database/tables.ts'
import { findMember, type MemberOf, refuseAbove, refuseLastOwner } from './find-member.ts'
import type { RemovedMember } from './member.ts'

type Given = MemberOf & { access: Access }

/**
 * Ends their access at once. Who is a member of nothing any more loses the account too, and every trace of it but
 * the acts in the audit log.
 *
 * @throws Problem `member.unknown`, `access.denied` or `member.last-owner`
 */
export async function removeMember(tx: Transaction, given: Given, now: number): Promise<RemovedMember> {
  const { projectId, userId, access } = given
  const { role, name } = await findMember(tx, given)
  refuseAbove(access, role, projectId)
  if (role === 'owner') await refuseLastOwner(tx, given)
  await tx.delete(members).where(and(eq(members.projectId, projectId), eq(members.userId, userId)))
  const left = await tx.select().from(members).where(eq(members.userId, userId)).limit(1)
  if (left.length === 0) await removeAccount(tx, userId)
  const { actor } = access
  const details = { name, role }
  await recordAct(tx, { projectId, actor, act: 'member.removed', subject: userId, details }, now)
  return { keysLeft: await readKeysLeft(tx, given) }
}

async function removeAccount(tx: Transaction, userId: string): Promise<void> {
  await tx.delete(sessions).where(eq(sessions.userId, userId))
  await tx.delete(accounts).where(eq(accounts.userId, userId))
  const gone = await tx.delete(users).where(eq(users.id, userId)).returning({ email: users.email })
  for (const { email } of gone) await tx.delete(readers).where(eq(readers.email, email))
}

function readKeysLeft(tx: Transaction, { projectId, userId }: MemberOf) {
  const { id, projectId: keyProject, name, kind, madeBy } = keys
  const isThere = projectId === EVERY_PROJECT ? undefined : eq(keyProject, projectId)
  return tx
    .select({ id, projectId: keyProject, name })
    .from(keys)
    .where(and(eq(kind, 'admin'), eq(madeBy, userId), isThere))
}
