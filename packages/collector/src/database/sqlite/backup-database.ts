import { closeSync, existsSync, fsyncSync, openSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { assertOurs } from './open-sqlite.ts'

const PAGES_AT_ONCE = 1000

/**
 * Copies a database as it is at one instant, while others write to it, and checks the copy. Pages are copied within
 * one read transaction, so the rows can be compared; VACUUM INTO, as fast, does not say of which instant they are.
 * Blocks for the parts of it: not for the process that ingests.
 *
 * @throws Error if the file is not an Innerloop database, or is damaged
 */
export async function copyDatabase(file: string, target: string): Promise<{ responses: number }> {
  const source = openToRead(file)
  try {
    assertOurs(source, file)
    source.exec('BEGIN')
    const responses = countResponses(source)
    await source.backup(target, { progress: () => PAGES_AT_ONCE })
    checkCopy(target, { of: file, responses })
    return { responses }
  } catch (error) {
    throw isDamage(error) ? damaged(file, error.message) : error
  } finally {
    source.close()
  }
}

/** @throws Error if the copy is not whole */
function checkCopy(file: string, { of, responses }: { of: string; responses: number }): void {
  const copy = new Sqlite(file)
  try {
    // A copy without WAL is one file, and can be read where nothing can be written.
    copy.pragma('journal_mode = DELETE')
    assertOurs(copy, file)
    const verdict = copy.pragma('integrity_check(1)', { simple: true })
    if (verdict !== 'ok') throw damaged(of, String(verdict).split('\n').at(-1)!)
    const copied = countResponses(copy)
    if (copied !== responses)
      throw new Error(`The copy of ${of} has ${copied} responses instead of ${responses}.`)
  } finally {
    copy.close()
  }
  syncFile(file)
}

function openToRead(file: string): Sqlite.Database {
  if (!existsSync(file)) throw new Error(`There is no file ${file}.`)
  return new Sqlite(file, { readonly: true })
}

function countResponses(connection: Sqlite.Database): number {
  return connection.prepare('SELECT count(*) FROM responses').pluck().get() as number
}

function isDamage(error: unknown): error is Error {
  return error instanceof Sqlite.SqliteError && /^SQLITE_(CORRUPT|NOTADB)/.test(error.code)
}

function damaged(file: string, reason: string): Error {
  return new Error(`${file} is damaged (${reason}). Restore an older backup: innerloop restore <file>.`)
}

/** Also for a folder, whose entries are to be on the disk. */
export function syncFile(file: string): void {
  const handle = openSync(file, 'r')
  fsyncSync(handle)
  closeSync(handle)
}
