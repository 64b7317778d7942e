import { type Database, StoreUnavailable } from '../database/open-database.ts'
import { projects } from '../database/tables.ts'

const LEAST_FREE_BYTES = 4 * 1024 * 1024

/**
 * Takes the lock as a save would, and writes nothing. As that needs no room, the room is looked at as well.
 *
 * @throws StoreUnavailable if nothing could be kept now, or soon
 */
export async function checkStore(database: Database): Promise<void> {
  if (database.bytes().free < LEAST_FREE_BYTES) throw new StoreUnavailable('the disk is full')
  await database.store(async (tx) => void (await tx.select({ id: projects.id }).from(projects).limit(1)))
}
