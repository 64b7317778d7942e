import { join } from 'node:path'
import type { Config } from '../config.ts'
import { lockFile } from '../database/sqlite/lock-file.ts'

/**
 * One collector on a data folder: two would hold the projects, limits and live streams twice. Returns its undo.
 *
 * @throws Error if a collector runs on the folder
 */
export function lockData({ dataFolder, databaseUrl }: Config): () => void {
  // On a server several may run.
  if (databaseUrl !== undefined) return () => {}
  return lockFile(
    join(dataFolder, '.innerloop.lock'),
    `A collector runs on ${dataFolder}. Stop it first, or set INNERLOOP_DATA to another folder.`,
  )
}
