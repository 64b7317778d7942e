import type Sqlite from 'better-sqlite3'
import type { Transaction } from '../database.ts'

/** The connection under a transaction on SQLite, for statements that are written by hand. */
export function clientOf(tx: Transaction): Sqlite.Database {
  return (tx as unknown as { $client: Sqlite.Database }).$client
}
