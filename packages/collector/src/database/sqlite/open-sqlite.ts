import { existsSync, mkdirSync, renameSync, rmSync, statfsSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import Sqlite from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import type { Database, Transaction } from '../database.ts'
import { StoreUnavailable } from '../store-unavailable.ts'
import { migrateDatabase } from './migrate-database.ts'

const APPLICATION_ID = 0x494c4f50 // "ILOP"
/** Less is spent on each page that a batch touches than with SQLite's 4096; a file keeps what it was made with. */
const PAGE_BYTES = 8192
const READERS_CACHE = 64 * 1024 * 1024
/** A commit looks through the writer's: with a small one, five in a request were stored in a tenth less time. */
const WRITERS_CACHE = 16 * 1024 * 1024
const CHECKPOINT_BYTES = 40 * 1024 * 1024
const MOST_LOG_BYTES = 64 * 1024 * 1024
const LOCK_RETRY_MS = 5
const LOCK_PATIENCE_MS = 15_000

/**
 * Opens the SQLite file, or makes it, and brings its tables up to date.
 *
 * @throws Error if the file is not an Innerloop database, or one of a newer Innerloop
 */
export function openSqlite(file: string): Database {
  if (!existsSync(file)) createFile(file)
  if (statSync(file).size === 0) throw notOurs(file)
  const writer = connect(file, WRITERS_CACHE)
  naming(file, () => migrateDatabase(writer, file))
  // From here on, waiting inside SQLite would block the event loop; `begin` waits outside.
  writer.pragma('busy_timeout = 0')
  const reader = connectReader(file)
  const tx = transactionOn(writer)
  const readTx = transactionOn(reader)
  let queue: Promise<unknown> = Promise.resolve()
  const write: Database['write'] = (work) => {
    const result = queue.then(() => inTransaction(writer, () => work(tx)))
    queue = result.catch(() => {})
    return result
  }
  return {
    file,
    write,
    store: write,
    read: (work) => work(readTx),
    snapshot: (work) => atOneInstant(connectReader(file), work),
    // One process serves a file, and reads again itself what it has changed.
    keepFresh: () => {},
    // It does so by itself.
    numberOnward: async () => {},
    foreignCommits: () => writer.pragma('data_version', { simple: true }) as number,
    bytes: () => bytesOf(file),
    async close() {
      reader.close()
      writer.close()
    },
  }
}

/** Made under another name and moved: a start that is killed half-way leaves no file that looks foreign. */
function createFile(file: string): void {
  mkdirSync(dirname(file), { recursive: true })
  const draft = `${file}.new`
  rmSync(draft, { force: true })
  const connection = openFile(draft)
  connection.pragma(`page_size = ${PAGE_BYTES}`)
  connection.pragma(`application_id = ${APPLICATION_ID}`)
  connection.close()
  renameSync(draft, file)
}

function connect(file: string, cacheBytes: number): Sqlite.Database {
  const connection = openFile(file)
  assertOurs(connection, file)
  connection.pragma('busy_timeout = 10000')
  naming(file, () => connection.pragma('journal_mode = WAL'))
  // better-sqlite3 is compiled so that WAL would otherwise mean NORMAL, which may lose commits when power fails.
  connection.pragma('synchronous = FULL')
  connection.pragma(`cache_size = -${cacheBytes / 1024}`)
  // Of the pages that every batch writes, such as the counters', one in ten batches' copies is written home then.
  const pageBytes = connection.pragma('page_size', { simple: true }) as number
  connection.pragma(`wal_autocheckpoint = ${CHECKPOINT_BYTES / pageBytes}`)
  // A backup holds the log back while it reads; the room that this took is given back afterwards.
  connection.pragma(`journal_size_limit = ${MOST_LOG_BYTES}`)
  return connection
}

function connectReader(file: string): Sqlite.Database {
  const connection = connect(file, READERS_CACHE)
  connection.pragma('query_only = ON')
  return connection
}

/** Its builders run at once where those of a server take their time: whoever awaits them sees no difference. */
function transactionOn(connection: Sqlite.Database): Transaction {
  return drizzle(connection, { casing: 'snake_case' }) as unknown as Transaction
}

async function atOneInstant<T>(reader: Sqlite.Database, work: (tx: Transaction) => Promise<T>): Promise<T> {
  try {
    reader.exec('BEGIN')
    return await work(transactionOn(reader))
  } finally {
    reader.close()
  }
}

function openFile(file: string): Sqlite.Database {
  try {
    return new Sqlite(file)
  } catch (cause) {
    throw new Error(`Cannot open ${file}. Is its folder writable?`, { cause })
  }
}

/** @throws Error if the file is another program's, or none of a database */
export function assertOurs(connection: Sqlite.Database, file: string): void {
  if (naming(file, () => connection.pragma('application_id', { simple: true })) !== APPLICATION_ID)
    throw notOurs(file)
}

/** What SQLite finds wrong with a file, in words that name it and say what to do. */
function naming<T>(file: string, work: () => T): T {
  try {
    return work()
  } catch (cause) {
    const code = cause instanceof Sqlite.SqliteError ? cause.code : ''
    if (/^SQLITE_(CORRUPT|NOTADB)/.test(code)) throw notOurs(file, cause)
    if (/^SQLITE_(READONLY|CANTOPEN)/.test(code))
      throw new Error(`Cannot write to ${file}. Is it, and its folder, writable?`, { cause })
    if (code.startsWith('SQLITE_BUSY'))
      throw new Error(`${file} is locked by another process. Wait for its end.`, { cause })
    throw cause
  }
}

function notOurs(file: string, cause?: unknown): Error {
  return new Error(
    `${file} is not an Innerloop database, or is damaged. Restore a backup (innerloop restore <file>), move it away, or set INNERLOOP_DATA.`,
    { cause },
  )
}

function bytesOf(file: string) {
  const { bavail, bsize } = statfsSync(dirname(file))
  return { database: sizeOf(file), log: sizeOf(`${file}-wal`), free: bavail * bsize }
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}

async function inTransaction<T>(writer: Sqlite.Database, work: () => Promise<T>): Promise<T> {
  try {
    await begin(writer)
    const result = await work()
    writer.exec('COMMIT')
    return result
  } catch (error) {
    if (writer.inTransaction) writer.exec('ROLLBACK')
    throw isPassing(error) ? new StoreUnavailable(error.message, { cause: error }) : error
  }
}

function isPassing(error: unknown): error is Error {
  return error instanceof Sqlite.SqliteError && /^SQLITE_(FULL|BUSY|IOERR|READONLY)/.test(error.code)
}

/** Another process, such as an import, may hold the lock for a moment. */
async function begin(writer: Sqlite.Database): Promise<void> {
  for (let waitedMs = 0; ; waitedMs += LOCK_RETRY_MS) {
    try {
      writer.exec('BEGIN IMMEDIATE')
      return
    } catch (error) {
      const isLocked = error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY')
      if (!isLocked || waitedMs >= LOCK_PATIENCE_MS) throw error
    }
    await setTimeout(LOCK_RETRY_MS)
  }
}
