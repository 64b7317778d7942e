import type { Database } from './database.ts'
import { openSqlite } from './sqlite/open-sqlite.ts'

export type { Database, Transaction } from './database.ts'
export { StoreUnavailable } from './store-unavailable.ts'

/** Whether it is the address of a server, and not a file. */
export function isServer(place: string): boolean {
  return /^postgres(ql)?:\/\//.test(place)
}

type Options = { replicaUrl?: string | undefined }

/**
 * Opens a database, or makes it, and brings its tables up to date.
 *
 * @param place an SQLite file, or `postgres://…`
 * @throws Error if it is not an Innerloop database, or one of a newer Innerloop
 */
export async function openDatabase(place: string, { replicaUrl }: Options = {}): Promise<Database> {
  if (!isServer(place)) return openSqlite(place)
  // Whoever keeps to SQLite does not pay for it.
  const { openPostgres } = await import('./postgres/open-postgres.ts')
  return openPostgres(place, { replicaUrl })
}

/** Opens a database for some work, and closes it whatever comes of that. */
export async function withOpenDatabase<T>(
  place: string,
  work: (database: Database) => Promise<T>,
): Promise<T> {
  const database = await openDatabase(place)
  try {
    return await work(database)
  } finally {
    await database.close()
  }
}
