import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core'

/**
 * What a verb is given: the tables within one transaction. Both databases are spoken to through one SQL builder, with
 * the tables of `tables.ts`.
 */
export type Transaction = BaseSQLiteDatabase<'async', unknown>

export type Work<T> = (tx: Transaction) => Promise<T>

export type Database = {
  /** The SQLite file; undefined where a server keeps the data. */
  file: string | undefined
  /** One transaction at a time, from first to last statement; committed and on the disk when it resolves. */
  write<T>(work: Work<T>): Promise<T>
  /**
   * As `write`, for a batch of responses with its counters, in any order with others: on PostgreSQL those of several
   * replicas run side by side. It may be worked more than once, if it meets another one.
   */
  store<T>(work: Work<T>): Promise<T>
  /** @param options `mayLag` where the answer may be some seconds old: a read replica may give it */
  read<T>(work: Work<T>, options?: { mayLag?: boolean }): Promise<T>
  /** Everything as it was at one instant, however long the work takes; others go on writing meanwhile. */
  snapshot<T>(work: Work<T>): Promise<T>
  /** Has what is held in memory read again within `store`, before its work, when `write` has changed something since. */
  keepFresh(reload: () => Promise<void>): void
  /** After rows were written with their numbers, as a copy does: the next new one is numbered above them all. */
  numberOnward(): Promise<void>
  /** A number that changes when another process (a CLI import, say) has committed something. */
  foreignCommits(): number
  /** What the file and its write-ahead log take, and what is left on their disk; of a server the first alone. */
  bytes(): { database: number; log: number; free: number }
  close(): Promise<void>
}
