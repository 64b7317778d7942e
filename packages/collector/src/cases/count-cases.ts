import { count, type SQL } from 'drizzle-orm'
import type { Transaction } from '../database/open-database.ts'
import { cases } from '../database/tables.ts'

export async function countCases(tx: Transaction, where: SQL | undefined): Promise<number> {
  const [counted] = await tx.select({ n: count() }).from(cases).where(where)
  return counted?.n ?? 0
}
