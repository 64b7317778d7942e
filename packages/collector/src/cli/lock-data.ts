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
  return lockFolder(dataFolder, 'set INNERLOOP_DATA to another folder')
}

/** @param instead what else may be done. @throws Error if a collector runs on the folder */
export function lockFolder(folder: string, instead: string): () => void {
  return lockFile(
    join(folder, '.innerloop.lock'),
    `A collector runs on ${folder}. Stop it first, or ${instead}.`,
  )
}
