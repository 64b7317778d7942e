import { eraseTraces } from '../database/sqlite/erase-traces.ts'
import type { Database } from '../database/open-database.ts'
import { problem } from '../problem.ts'

const PATIENCE_MS = 30_000

/** @throws Problem `store.traces-remain`: what was to go has gone from the tables, but its bytes may be in the file */
export async function leaveNoTraces(database: Database, patienceMs: number = PATIENCE_MS): Promise<void> {
  try {
    await eraseTraces(database, patienceMs)
  } catch (error) {
    const reason = (error as Error).message
    throw problem('store.traces-remain', `Do it again when no backup runs and there is room. ${reason}`)
  }
}
