import { eq } from 'drizzle-orm'
import type { Actor } from '../access/access.ts'
import type { Transaction } from '../database/open-database.ts'
import { users } from '../database/tables.ts'

/** Of a person who is signed in; a key has none. */
export async function findAddress(tx: Transaction, { kind, id }: Actor): Promise<string | undefined> {
  if (kind !== 'person') return undefined
  const [user] = await tx.select({ email: users.email }).from(users).where(eq(users.id, id))
  return user?.email
}
