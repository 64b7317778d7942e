import { type SQL, sql } from 'drizzle-orm'
import type { Transaction } from './database.ts'
import { queryOf } from './postgres/query.ts'

/** At the end of a SELECT of rows that are to be taken: others take others. On SQLite one writes at a time. */
export function skipLocked(tx: Transaction): SQL {
  return queryOf(tx) ? sql.raw('FOR UPDATE SKIP LOCKED') : sql.raw('')
}
