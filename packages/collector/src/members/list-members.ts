import { and, asc, eq, gt, inArray, or } from 'drizzle-orm'
import { EVERY_PROJECT } from '../access/access.ts'
import type { Transaction } from '../database/open-database.ts'
import { members, users } from '../database/tables.ts'
import { pageOf } from '../paging.ts'
import type { Member, Members } from './member.ts'

type Wanted = { projectId: string; limit: number; after: { userId: string; projectId: string } | undefined }

/** Of the project, and of every project, in the order in which they got their accounts. */
export async function listMembers(tx: Transaction, { projectId, limit, after }: Wanted): Promise<Members> {
  const isBeyond =
    after &&
    or(
      gt(members.userId, after.userId),
      and(eq(members.userId, after.userId), gt(members.projectId, after.projectId)),
    )
  const rows = await tx
    .select({ member: members, name: users.name, email: users.email })
    .from(members)
    .innerJoin(users, eq(users.id, members.userId))
    .where(and(inArray(members.projectId, [projectId, EVERY_PROJECT]), isBeyond))
    .orderBy(asc(members.userId), asc(members.projectId))
    .limit(limit + 1)
  const { items, ...next } = pageOf(rows, limit, ({ member }) => `${member.userId},${member.projectId}`)
  return { members: items.map(toMember), ...next }
}

type Row = { member: typeof members.$inferSelect; name: string; email: string }

function toMember({ member, name, email }: Row): Member {
  const { userId, projectId, role, createdAt } = member
  return { userId, projectId, name, email, role, since: new Date(createdAt).toISOString() }
}
