import { and, eq, inArray, ne, or } from 'drizzle-orm'
import { type Access, EVERY_PROJECT, mayAll } from '../access/access.ts'
import { PERMISSIONS_OF, type Role } from '../access/permissions.ts'
import type { Transaction } from '../database/open-database.ts'
import { members, users } from '../database/tables.ts'
import { problem } from '../problem.ts'

export type MemberOf = { projectId: string; userId: string }

/** @throws Problem `member.unknown` */
export async function findMember(tx: Transaction, { projectId, userId }: MemberOf) {
  const [found] = await tx
    .select({ role: members.role, name: users.name })
    .from(members)
    .innerJoin(users, eq(users.id, members.userId))
    .where(and(eq(members.projectId, projectId), eq(members.userId, userId)))
  if (!found)
    throw problem('member.unknown', 'Use the id of one that is listed; a member of all has ?project=*.')
  return found
}

/** Nobody gives, changes or takes a role that may do more than they. @throws Problem `access.denied` */
export function refuseAbove(access: Access, role: Role, projectId: string): void {
  if (!mayAll(access, PERMISSIONS_OF[role], projectId))
    throw problem('access.denied', `Only somebody who may do as much as a ${role} may do that.`)
}

/** An owner of every project owns each; every project needs one of its own or of all. @throws Problem `member.last-owner` */
export async function refuseLastOwner(tx: Transaction, { projectId, userId }: MemberOf): Promise<void> {
  const [other] = await tx
    .select()
    .from(members)
    .where(
      and(
        eq(members.role, 'owner'),
        inArray(members.projectId, [projectId, EVERY_PROJECT]),
        or(ne(members.userId, userId), ne(members.projectId, projectId)),
      ),
    )
    .limit(1)
  if (!other) throw problem('member.last-owner', 'Make somebody else an owner first.')
}
