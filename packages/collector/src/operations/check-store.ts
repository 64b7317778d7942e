import { sql } from 'drizzle-orm'
import type { Database } from '../database/open-database.ts'

/**
 * Takes the write lock as a save would, and writes nothing.
 *
 * @throws StoreUnavailable if nothing could be kept now
 */
export async function checkStore(database: Database): Promise<void> {
  await database.write(async (tx) => void tx.all(sql`SELECT 1 FROM projects LIMIT 1`))
}
