import { eq } from 'drizzle-orm'
import type { Transaction } from '../database/open-database.ts'
import { sessions } from '../database/tables.ts'

export async function endPersonSessions(tx: Transaction, userId: string): Promise<void> {
  await tx.delete(sessions).where(eq(sessions.userId, userId))
}
