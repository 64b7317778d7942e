import { Worker, workerData } from 'node:worker_threads'
import Sqlite from 'better-sqlite3'
import type { Database } from '../database.ts'

/**
 * Writes the file anew from what is still stored, and empties its log: SQLite leaves the bytes of what was deleted or
 * replaced where they were. On a thread of its own, so that only writing waits. For a moment it takes as much room as
 * the database twice: beside it, and in the folder for temporary files.
 *
 * @throws Error if there is no room, or somebody, such as a backup, reads the log for longer than `patienceMs`
 */
export async function eraseTraces(database: Database, patienceMs: number): Promise<void> {
  const tracesIn = database.file
  if (tracesIn === undefined) return
  await new Promise<void>((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: { tracesIn, patienceMs } })
    worker.once('error', reject)
    worker.once('exit', () => resolve())
  })
}

const RETRY_MS = 20
/** Never changes: to wait for it is to sleep. */
const NOTHING = new Int32Array(new SharedArrayBuffer(4))

type Given = { tracesIn: string; patienceMs: number }

function rewrite({ tracesIn, patienceMs }: Given): void {
  const connection = new Sqlite(tracesIn, { timeout: patienceMs, fileMustExist: true })
  try {
    connection.exec('VACUUM')
    const until = performance.now() + patienceMs
    while (!emptiesLog(connection)) {
      if (performance.now() >= until) throw new Error('The log is being read.')
      Atomics.wait(NOTHING, 0, 0, RETRY_MS)
    }
  } finally {
    connection.close()
  }
}

/** Waits for readers as long as the connection does, but not for somebody else who empties the log. */
function emptiesLog(connection: Sqlite.Database): boolean {
  const [state] = connection.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[]
  return !state?.busy
}

// On the thread that `eraseTraces` starts.
const given = workerData as Partial<Given> | null
if (given?.tracesIn !== undefined) rewrite(given as Given)
