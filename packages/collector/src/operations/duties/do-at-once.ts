import { and, eq, lte } from 'drizzle-orm'
import type { Database, Transaction } from '../../database/open-database.ts'
import { duties } from '../../database/tables.ts'
import type { Duty } from './create-duties.ts'

/** @param dueAt when it was due, in milliseconds since 1970-01-01 UTC */
type Work = (tx: Transaction, dueAt: number) => Promise<void>

/**
 * Does what is due and fits into one transaction, with the note that it is done: once, whichever collector dies when.
 *
 * @param now milliseconds since 1970-01-01 UTC
 * @returns whether it was done here
 */
export async function doAtOnce(
  database: Database,
  { name, firstAt, nextAt }: Duty,
  now: number,
  work: Work,
): Promise<boolean> {
  const dueAt = await dueAtOf(database, { name, firstAt, nextAt }, now)
  if (dueAt === undefined) return false
  let isDone = false
  await database.store(async (tx) => {
    await tx
      .insert(duties)
      .values({ name, dueAt: firstAt(now) })
      .onConflictDoNothing()
    const taken = await tx
      .update(duties)
      .set({ dueAt: nextAt(now) })
      .where(and(eq(duties.name, name), eq(duties.dueAt, dueAt), lte(duties.dueAt, now)))
      .returning({ name: duties.name })
    isDone = taken.length > 0
    if (isDone) await work(tx, dueAt)
  })
  return isDone
}

/** Since when it is due; undefined while it is not. */
export async function dueAtOf(
  database: Database,
  { name, firstAt }: Duty,
  now: number,
): Promise<number | undefined> {
  const [known] = await database.read((tx) => tx.select().from(duties).where(eq(duties.name, name)))
  const dueAt = known?.dueAt ?? firstAt(now)
  return dueAt > now ? undefined : dueAt
}
