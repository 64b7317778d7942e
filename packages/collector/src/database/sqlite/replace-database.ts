import { copyFileSync, existsSync, linkSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import Sqlite from 'better-sqlite3'
import { syncFile } from './backup-database.ts'

/**
 * Puts a database in the place of another, which is kept aside. Under the file's name there is a whole database at
 * every instant, so that a start in between makes no empty one.
 *
 * @throws Error if a process has the file open; then nothing has changed
 */
export function replaceDatabase({ file, by, aside }: { file: string; by: string; aside: string }): void {
  if (existsSync(file)) {
    keepLog(file, aside)
    keepAside(file, aside)
    // The log of a damaged file must not be replayed into the new one.
    for (const suffix of ['-wal', '-shm']) rmSync(file + suffix, { force: true })
  }
  renameSync(by, file)
  syncFile(dirname(file))
}

/** SQLite may throw away the log of a file that it cannot read. */
function keepLog(file: string, aside: string): void {
  const [log, kept] = [`${file}-wal`, `${aside}-wal`]
  if (existsSync(log)) keepAside(log, kept)
  let isFolded = true
  try {
    isFolded = foldLog(file)
  } finally {
    if (isFolded) rmSync(kept, { force: true })
  }
}

/** Leaving WAL needs the file for itself, and moves all of the log into it. */
function foldLog(file: string): boolean {
  let connection: Sqlite.Database | undefined
  try {
    connection = new Sqlite(file, { timeout: 0 })
    connection.pragma('journal_mode = DELETE')
    return true
  } catch (cause) {
    if (cause instanceof Sqlite.SqliteError && cause.code.startsWith('SQLITE_BUSY'))
      throw new Error(`${file} is in use, as by an import. Wait for its end.`, { cause })
    return false
  } finally {
    connection?.close()
  }
}

function keepAside(file: string, aside: string): void {
  try {
    linkSync(file, aside)
  } catch {
    // Not every file system knows links.
    copyFileSync(file, aside)
  }
}
