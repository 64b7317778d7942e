import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import Sqlite from 'better-sqlite3'
import { generateDrizzleJson, generateMigration } from 'drizzle-kit/api'
import pg from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { join } from 'node:path'
import { openSqlite } from '../sqlite/open-sqlite.ts'
import { aFolder, aPlace } from '../../testing/world.ts'
import * as tables from './tables.ts'

// What loading the generator adds to every array, `for … in` of other libraries would stumble over.
delete (Array.prototype as { random?: unknown }).random

const META = fileURLToPath(new URL('../migrations-postgres/meta/', import.meta.url))

async function aClient(): Promise<pg.Client> {
  const client = new pg.Client(await aPlace())
  await client.connect()
  onTestFinished(() => client.end())
  return client
}

const COLUMNS = `
  SELECT table_name || '.' || column_name AS name, data_type AS type, is_nullable = 'NO' AS needed,
    replace(column_default, '::text', '') AS preset
  FROM information_schema.columns
  WHERE table_schema = current_schema() AND table_name NOT IN ('innerloop_state', 'innerloop_migrations')
  ORDER BY table_name COLLATE "C", column_name COLLATE "C"`

/** With the columns of each, in order; unique ones marked. */
const INDEXES = `
  SELECT c.relname || CASE WHEN i.indisunique THEN '!' ELSE '' END || '(' || string_agg(a.attname, ',' ORDER BY k.place) || ')'
    || CASE WHEN i.indpred IS NULL THEN '' ELSE '?' END AS index
  FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
    CROSS JOIN LATERAL unnest(i.indkey::int[]) WITH ORDINALITY AS k (number, place)
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.number
  WHERE c.relnamespace = current_schema()::regnamespace AND c.relname NOT IN ('innerloop_state', 'innerloop_migrations')
  GROUP BY c.relname, i.indexrelid, i.indisunique, i.indpred`

/** What PostgreSQL calls them. */
const TYPES: Record<string, string> = { integer: 'bigint', real: 'double precision' }

/** Of those that SQLite has over a chunk of rows. */
const INDEXED_OTHERWISE: Record<string, string> = {
  'responses(project_id,,person_id)?': 'responses(project_id,person_id,shown_at)?',
}

function readSqlite() {
  const file = join(aFolder(), 'innerloop.db')
  void openSqlite(file).close()
  const connection = new Sqlite(file)
  onTestFinished(() => void connection.close())
  const named = connection
    .prepare(
      `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_\\_%' ESCAPE '\\' ORDER BY name`,
    )
    .pluck()
    .all() as string[]
  type Info = { name: string; type: string; notnull: number; dflt_value: string | null; pk: number }
  const columns = named.flatMap((table) =>
    (connection.pragma(`table_info(${table})`) as Info[])
      .map(({ name, type, notnull, dflt_value, pk }) => ({
        name: `${table}.${name}`,
        type: TYPES[type.toLowerCase()] ?? type.toLowerCase(),
        needed: notnull === 1 || pk > 0,
        preset: dflt_value,
      }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  )
  const indexes = named.flatMap((table) => {
    const rowKey = (connection.pragma(`table_info(${table})`) as Info[]).filter(
      ({ type, pk }) => pk > 0 && type.toLowerCase() === 'integer',
    )
    const others = connection.pragma(`index_list(${table})`) as {
      name: string
      unique: number
      partial: number
    }[]
    const whole = others.map(({ name, unique, partial }) => {
      const parts = (connection.pragma(`index_info(${name})`) as { name: string }[]).map((part) => part.name)
      const index = `${table}${unique ? '!' : ''}(${parts.join(',')})${partial ? '?' : ''}`
      return INDEXED_OTHERWISE[index] ?? index
    })
    // SQLite keeps no index on the row number, which is the table's own order.
    return table === 'responses' ? [`${table}!(${rowKey[0]!.name})`, ...whole] : whole
  })
  return { columns, indexes: indexes.sort() }
}

test('both databases have the same tables, columns, defaults, keys and, but for one, indexes', async () => {
  const client = await aClient()
  const sqlite = readSqlite()
  const { rows: columns } = await client.query<object>(COLUMNS)
  expect(columns).toEqual(sqlite.columns)
  const { rows: indexes } = await client.query<{ index: string }>(INDEXES)
  expect(indexes.map(({ index }) => index).sort()).toEqual(sqlite.indexes)
  expect(columns.length).toBeGreaterThan(100)
})

test('every text is compared byte by byte, whatever the language of the database', async () => {
  const client = await aClient()
  const { rows } = await client.query<{ column_name: string; collation_name: string | null }>(
    `SELECT column_name, collation_name FROM information_schema.columns
     WHERE table_schema = current_schema() AND data_type = 'text' AND table_name NOT LIKE 'innerloop%'`,
  )
  expect(rows.filter(({ collation_name }) => collation_name !== 'C')).toEqual([])
  expect(rows.length).toBeGreaterThan(50)
})

test('no migration waits to be generated: `pnpm --filter @innerloop/collector migrations`', async () => {
  const newest = readdirSync(META)
    .filter((name) => name.endsWith('_snapshot.json'))
    .sort()
    .at(-1)!
  const before = JSON.parse(readFileSync(META + newest, 'utf8')) as ReturnType<typeof generateDrizzleJson>
  expect(await generateMigration(before, generateDrizzleJson(tables, before.id))).toEqual([])
})
