import { eq } from 'drizzle-orm'
import type { Transaction } from '../../database/open-database.ts'
import { readers } from '../../database/tables.ts'
import { ReaderPreferences } from './reader-preferences.ts'

export async function readPreferences(tx: Transaction, email: string): Promise<ReaderPreferences> {
  const [found] = await tx.select().from(readers).where(eq(readers.email, email))
  return found?.preferences ?? ReaderPreferences.parse({})
}

export async function savePreferences(
  tx: Transaction,
  email: string,
  preferences: ReaderPreferences,
): Promise<void> {
  await tx
    .insert(readers)
    .values({ email, preferences })
    .onConflictDoUpdate({ target: readers.email, set: { preferences } })
}
