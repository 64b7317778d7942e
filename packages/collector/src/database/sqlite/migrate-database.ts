import { fileURLToPath } from 'node:url'
import type Sqlite from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import journal from '../migrations/meta/_journal.json' with { type: 'json' }

const FOLDER = fileURLToPath(new URL('../migrations', import.meta.url))

/**
 * Applies the migrations that are missing, all in one transaction.
 *
 * @throws Error if the file was written by a newer Innerloop, whose tables this one does not know
 */
export function migrateDatabase(connection: Sqlite.Database, file: string): void {
  const newest = Math.max(...journal.entries.map(({ when }) => when))
  if (lastApplied(connection) > newest)
    throw new Error(
      `${file} was written by a newer Innerloop. Start that version, or restore an older backup.`,
    )
  migrate(drizzle(connection), { migrationsFolder: FOLDER })
}

function lastApplied(connection: Sqlite.Database): number {
  const first = (query: string) => connection.prepare(query).pluck().get() as number | null | undefined
  const exists = first(`SELECT 1 FROM sqlite_master WHERE name = '__drizzle_migrations'`)
  return exists ? (first('SELECT max(created_at) FROM __drizzle_migrations') ?? 0) : 0
}
