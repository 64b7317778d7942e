import pg from 'pg'
import type { Query } from './query.ts'

const CONNECT_WITHIN_MS = 3000
const LOCKED_AT_MOST_MS = 15_000
const STATEMENT_AT_MOST_MS = 30_000
const BIGINT = 20
const NUMERIC = 1700

/**
 * How every connection of ours is made: a server that is away is noticed within seconds. Whole numbers and their sums
 * come as JavaScript's numbers, as from SQLite, for this program alone: `pg` is not told in general.
 */
function settingsFor(url: string): pg.ClientConfig {
  return {
    connectionString: url,
    application_name: 'innerloop',
    connectionTimeoutMillis: CONNECT_WITHIN_MS,
    keepAlive: true,
    keepAliveInitialDelayMillis: 5000,
    lock_timeout: LOCKED_AT_MOST_MS,
    statement_timeout: STATEMENT_AT_MOST_MS,
    // Of the client itself, should the server not even say that it is late.
    query_timeout: STATEMENT_AT_MOST_MS + 5000,
    types: {
      getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
        oid === BIGINT || oid === NUMERIC
          ? Number
          : pg.types.getTypeParser(oid, format as 'text')) as typeof pg.types.getTypeParser,
    },
  }
}

/** Not connected yet. To lose it must not end the process: whoever waits on it is told. */
export function createClient(url: string): pg.Client {
  const client = new pg.Client(settingsFor(url))
  client.on('error', ignore)
  return client
}

export function createPool(url: string, max: number): pg.Pool {
  const pool = new pg.Pool({ ...settingsFor(url), max, idleTimeoutMillis: 60_000 })
  // A connection that is lost fails the query that waits on it, and must not end the process besides.
  pool.on('error', ignore)
  pool.on('connect', (client) => void client.on('error', ignore))
  return pool
}

export function ignore(): void {}

type Queryable = Pick<pg.ClientBase, 'query'>
type Options = { onChange?: () => void }

/** One statement after the other, as verbs may ask for several at once. */
export function queryOn(client: Queryable, { onChange = ignore }: Options = {}): Query {
  let last: Promise<unknown> = Promise.resolve()
  return (text, values, name) => {
    const result = last.then(() => run(client, onChange, { text, values, name }))
    last = result.catch(ignore)
    return result
  }
}

/** Each statement on a connection that is free, and so not in order. */
export function queryOnPool(pool: pg.Pool): Query {
  return (text, values, name) => run(pool, ignore, { text, values, name })
}

type Statement = { text: string; values: readonly unknown[] | undefined; name: string | undefined }

async function run(client: Queryable, onChange: () => void, { text, values = [], name }: Statement) {
  const { command, rowCount, rows } = await client.query<unknown[]>({
    text,
    values: values.map(storable),
    rowMode: 'array',
    ...(name !== undefined && { name }),
  })
  if (rowCount && CHANGES.has(command)) onChange()
  return rows
}

const CHANGES = new Set(['INSERT', 'UPDATE', 'DELETE'])

/** PostgreSQL has no NUL in texts. It becomes the character that stands for what cannot be represented. */
function storable(value: unknown): unknown {
  if (typeof value === 'string') return value.includes('\0') ? value.replaceAll('\0', '\ufffd') : value
  return Array.isArray(value) ? value.map(storable) : value
}
