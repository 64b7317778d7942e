import { and, eq } from 'drizzle-orm'
import { Role } from '../access/permissions.ts'
import type { Transaction } from '../database/open-database.ts'
import { members } from '../database/tables.ts'

type Membership = { projectId: string; userId: string; role: Role }

/** Who is a member already keeps the stronger of the two roles. */
export async function addMember(tx: Transaction, membership: Membership, now: number): Promise<void> {
  const { projectId, userId, role } = membership
  const isThem = and(eq(members.projectId, projectId), eq(members.userId, userId))
  const [known] = await tx.select().from(members).where(isThem)
  if (!known) await tx.insert(members).values({ ...membership, createdAt: now })
  else
    await tx
      .update(members)
      .set({ role: strongest([known.role, role]) })
      .where(isThem)
}

export function strongest(roles: readonly Role[]): Role {
  return Role.options.find((role) => roles.includes(role))!
}
