import { eq, inArray } from 'drizzle-orm'
import { EVERY_PROJECT } from '../access/access.ts'
import type { Role } from '../access/permissions.ts'
import type { Transaction } from '../database/open-database.ts'
import { members, users } from '../database/tables.ts'

/** Of the project's members, and of those of every project. */
export async function readMemberAddresses(
  tx: Transaction,
  projectId: string,
): Promise<{ email: string; role: Role }[]> {
  return tx
    .select({ email: users.email, role: members.role })
    .from(members)
    .innerJoin(users, eq(users.id, members.userId))
    .where(inArray(members.projectId, [projectId, EVERY_PROJECT]))
}
