import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Sqlite from 'better-sqlite3'

/**
 * Keeps others out until its undo is called or the process ends, however it ends: the lock is the system's, not a
 * file's being there. SQLite takes it, as Node cannot.
 *
 * @throws Error with the refusal if another process holds it
 */
export function lockFile(file: string, refusal: string): () => void {
  mkdirSync(dirname(file), { recursive: true })
  const connection = new Sqlite(file, { timeout: 0 })
  try {
    connection.exec('BEGIN EXCLUSIVE')
  } catch (cause) {
    connection.close()
    const isHeld = cause instanceof Sqlite.SqliteError && cause.code.startsWith('SQLITE_BUSY')
    throw isHeld ? new Error(refusal, { cause }) : cause
  }
  return () => connection.close()
}
