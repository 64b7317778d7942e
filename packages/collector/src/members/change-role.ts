import { and, eq } from 'drizzle-orm'
import type { Access } from '../access/access.ts'
import type { Role } from '../access/permissions.ts'
import { recordAct } from '../audit/record-act.ts'
import type { Transaction } from '../database/open-database.ts'
import { members } from '../database/tables.ts'
import { findMember, type MemberOf, refuseAbove, refuseLastOwner } from './find-member.ts'

type Given = MemberOf & { role: Role; access: Access }

/** @throws Problem `member.unknown`, `access.denied` or `member.last-owner` */
export async function changeRole(tx: Transaction, given: Given, now: number): Promise<void> {
  const { projectId, userId, role, access } = given
  const { role: before } = await findMember(tx, given)
  refuseAbove(access, before, projectId)
  refuseAbove(access, role, projectId)
  if (role === before) return
  if (before === 'owner') await refuseLastOwner(tx, given)
  await tx
    .update(members)
    .set({ role })
    .where(and(eq(members.projectId, projectId), eq(members.userId, userId)))
  const { actor } = access
  const details = { before, after: role }
  await recordAct(tx, { projectId, actor, act: 'member.role-changed', subject: userId, details }, now)
}
