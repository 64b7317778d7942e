import { and, eq } from 'drizzle-orm'
import { EVERY_PROJECT } from '../access/access.ts'
import type { Transaction } from '../database/open-database.ts'
import { members } from '../database/tables.ts'

/** Whether somebody owns all that there is and will be. */
export async function hasOwner(tx: Transaction): Promise<boolean> {
  const isOwner = and(eq(members.projectId, EVERY_PROJECT), eq(members.role, 'owner'))
  return (await tx.select().from(members).where(isOwner).limit(1)).length > 0
}
