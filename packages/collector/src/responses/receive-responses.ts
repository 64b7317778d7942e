import { type Database, StoreUnavailable, type Transaction } from '../database/open-database.ts'
import { problem } from '../problem.ts'
import { type Arrival, storeResponses, type Stored } from './store-responses.ts'

/** Resolves when the arrivals are on the disk. @throws Problem `server.busy` when too many are waiting */
export type ReceiveResponses = (arrivals: readonly Arrival[]) => Promise<Stored[]>

type OnStored = (stored: readonly Stored[]) => void
type Within = (tx: Transaction, stored: readonly Stored[]) => Promise<void>

const MAX_WAITING = 10_000

type Waiting = {
  arrivals: readonly Arrival[]
  resolve: (stored: Stored[]) => void
  reject: (error: unknown) => void
}

/**
 * Group commit: requests that arrive in the same turn of the event loop share one transaction, and each is
 * answered only after that has reached the disk. Should a batch fail, its requests are tried one by one, so
 * that one of them cannot harm the others.
 *
 * @param onStored is told of each committed batch; must not throw
 * @param within is worked in the batch's transaction, maybe more than once; what it throws takes the batch back
 */
export function createReceiveResponses(
  database: Database,
  onStored: OnStored,
  within: Within = async () => {},
): ReceiveResponses {
  const parts = { database, onStored, within }
  let waiting: Waiting[] = []
  let waitingCount = 0
  let isCommitting = false

  async function commitWaiting(): Promise<void> {
    isCommitting = true
    while (waiting.length > 0) {
      const batch = waiting
      waiting = []
      waitingCount = 0
      await commitBatch(parts, batch)
    }
    isCommitting = false
  }

  return (arrivals) =>
    new Promise((resolve, reject) => {
      if (waitingCount + arrivals.length > MAX_WAITING) {
        reject(problem('server.busy', 'Send it again later.'))
        return
      }
      waiting.push({ arrivals, resolve, reject })
      waitingCount += arrivals.length
      if (waiting.length === 1 && !isCommitting) setImmediate(commitWaiting)
    })
}

type Parts = { database: Database; onStored: OnStored; within: Within }

async function commitBatch(parts: Parts, batch: readonly Waiting[]): Promise<void> {
  let stored: Stored[]
  try {
    stored = await storeBatch(parts, batch)
  } catch (error) {
    if (batch.length === 1 || error instanceof StoreUnavailable) for (const { reject } of batch) reject(error)
    else for (const one of batch) await commitBatch(parts, [one])
    return
  }
  let from = 0
  for (const { arrivals, resolve } of batch) resolve(stored.slice(from, (from += arrivals.length)))
  parts.onStored(stored)
}

/** Not as the result of `store`, which remembers it until the next one: the garbage collector would move it about. */
async function storeBatch({ database, within }: Parts, batch: readonly Waiting[]): Promise<Stored[]> {
  let stored: Stored[] = []
  await database.store(async (tx) => {
    stored = await storeResponses(
      tx,
      batch.flatMap(({ arrivals }) => arrivals),
    )
    await within(tx, stored)
  })
  return stored
}
