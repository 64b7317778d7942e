import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type pg from 'pg'
import type { Database, Work } from '../database.ts'
import { createAnnouncer } from './announce.ts'
import { createClient, createPool, ignore, queryOn, queryOnPool } from './connection.ts'
import { listen, notifyOf } from './listen.ts'
import { BEGIN_ALONE, BEGIN_BESIDE, BEGIN_SNAPSHOT } from './locks.ts'
import { migratePostgres } from './migrate-postgres.ts'
import { transactionOn } from './transaction-on.ts'
import { isCollision, isLost, toReason, unwrap } from './unavailable.ts'
import { watchSize } from './watch-size.ts'
import { withoutPassword } from './without-password.ts'

const MOST_READERS = 8
/** Apart, as whoever writes may read besides: were both to take from one pool, all of it could wait for itself. */
const MOST_WRITERS = 4
const MOST_TRIES = 8
const NUMBER_ONWARD = `SELECT setval(pg_get_serial_sequence('responses', 'row'), coalesce(max("row"), 0) + 1, false) FROM responses`

/**
 * @param url `postgres://…`
 * @param replicaUrl of a server that follows it, for reads that may lag
 * @throws Error if it cannot be reached, or is not ours
 */
export async function openPostgres(
  url: string,
  { replicaUrl }: { replicaUrl?: string | undefined },
): Promise<Database> {
  await prepare(url)
  const pool = createPool(url, MOST_READERS)
  const writers = createPool(url, MOST_WRITERS)
  const replica = replicaUrl === undefined ? undefined : createPool(replicaUrl, MOST_READERS)
  const tx = transactionOn(queryOnPool(pool))
  const laggingTx = replica ? transactionOn(queryOnPool(replica)) : tx
  const self = randomUUID()
  const reloads = new Set<() => Promise<void>>()
  const announcer = createAnnouncer(pool, self)
  const size = await watchSize(pool)
  let queue: Promise<unknown> = Promise.resolve()
  let listening: ReturnType<typeof listen> | undefined
  let foreignCommits = 0
  let knownVersion: unknown

  async function writeAlone<T>(work: Work<T>): Promise<T> {
    return withClient(writers, async (client) => {
      let hasChanged = false
      await client.query(BEGIN_ALONE)
      const result = await work(transactionOn(queryOn(client, { onChange: () => (hasChanged = true) })))
      if (hasChanged) await client.query(announce(self))
      await commit(client)
      return result
    })
  }

  async function storeBeside<T>(work: Work<T>, triesLeft = MOST_TRIES): Promise<T> {
    try {
      return await withClient(writers, async (client) => {
        const opened = (await client.query(BEGIN_BESIDE)) as unknown as pg.QueryResult<{ version: number }>[]
        await refresh(opened.at(-1)!.rows[0]!.version)
        const result = await work(transactionOn(queryOn(client, { onChange: announcer.soon })))
        await commit(client)
        return result
      })
    } catch (error) {
      if (!isCollision((error as Error).cause) || triesLeft === 0) throw error
      return storeBeside(work, triesLeft - 1)
    }
  }

  /** Nobody changes what is configured meanwhile, as that takes the lock alone. */
  async function refresh(version: number): Promise<void> {
    if (version === knownVersion) return
    for (const reload of reloads) await reload()
    knownVersion = version
  }

  return {
    file: undefined,
    write(work) {
      const result = queue.then(() => writeAlone(work))
      queue = result.catch(ignore)
      return result
    },
    store: (work) => storeBeside(work),
    read: (work, { mayLag = false } = {}) => translated(() => work(mayLag ? laggingTx : tx)),
    snapshot: (work) => translated(() => atOneInstant(url, work)),
    keepFresh: (reload) => void reloads.add(reload),
    numberOnward: () => writeAlone(async (tx) => void (await tx.run(sql.raw(NUMBER_ONWARD)))),
    foreignCommits() {
      listening ??= listen(url, (from) => {
        if (from !== self) foreignCommits += 1
      })
      return foreignCommits
    },
    bytes: size.bytes,
    async close() {
      size.stop()
      announcer.stop()
      await listening?.close()
      await Promise.all([writers, pool, replica].map((one) => (one && !one.ending ? one.end() : undefined)))
    },
  }
}

async function prepare(url: string): Promise<void> {
  const place = withoutPassword(url)
  const client = createClient(url)
  try {
    await client.connect()
  } catch (cause) {
    throw new Error(`Cannot reach ${place}: ${reasonOf(cause)}`, { cause })
  }
  try {
    await migratePostgres(client, place)
  } finally {
    await client.end()
  }
}

function reasonOf(cause: unknown): string {
  const first: unknown = cause instanceof AggregateError ? cause.errors[0] : cause
  return (first as Error).message
}

function announce(self: string): string {
  return `UPDATE innerloop_state SET version = version + 1; ${notifyOf(self)}`
}

async function withClient<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  let client: pg.PoolClient | undefined
  try {
    client = await pool.connect()
    const result = await work(client)
    client.release()
    return result
  } catch (error) {
    if (client) await giveBack(client, error)
    throw toReason(error)
  }
}

async function giveBack(client: pg.PoolClient, error: unknown): Promise<void> {
  if (isLost(error)) return client.release(true)
  await client.query('ROLLBACK').then(
    () => client.release(),
    () => client.release(true),
  )
}

/** Where a statement has failed and its error was lost on the way, PostgreSQL takes all back without a word. */
async function commit(client: pg.ClientBase): Promise<void> {
  const { command } = await client.query('COMMIT')
  if (command !== 'COMMIT')
    throw new Error('The transaction was taken back, as a statement in it had failed.')
}

async function translated<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw toReason(unwrap(error))
  }
}

async function atOneInstant<T>(url: string, work: Work<T>): Promise<T> {
  const client = createClient(url)
  try {
    await client.connect()
    await client.query(BEGIN_SNAPSHOT)
    return await work(transactionOn(queryOn(client)))
  } finally {
    await client.end().catch(ignore)
  }
}
