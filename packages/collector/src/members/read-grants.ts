import { eq } from 'drizzle-orm'
import type { Grant } from '../access/access.ts'
import { PERMISSIONS_OF } from '../access/permissions.ts'
import type { Transaction } from '../database/open-database.ts'
import { members } from '../database/tables.ts'

/** What a person may do where, by the roles that they have. */
export async function readGrants(tx: Transaction, userId: string): Promise<Grant[]> {
  const rows = await tx.select().from(members).where(eq(members.userId, userId))
  return rows.map(({ projectId, role }) => ({ projectId, role, permissions: PERMISSIONS_OF[role] }))
}
