import { fileURLToPath } from 'node:url'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import type pg from 'pg'
import { BEGIN_MIGRATION } from './locks.ts'
import type { Query } from './query.ts'
import { ignore, queryOn } from './connection.ts'

const FOLDER = fileURLToPath(new URL('../migrations-postgres', import.meta.url))

/**
 * Applies the migrations that are missing, all in one transaction, while other replicas wait. The tables are in the
 * first schema of the connection's search path, which must be ours or empty.
 *
 * @param place as it may be shown
 * @throws Error if the schema is another program's, or was written by a newer Innerloop
 */
export async function migratePostgres(client: pg.ClientBase, place: string): Promise<void> {
  const query = queryOn(client)
  await client.query(BEGIN_MIGRATION)
  try {
    await prepareSchema(query, place)
    await applyMissing(query, place)
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK').catch(ignore)
    throw error
  }
}

async function prepareSchema(query: Query, place: string): Promise<void> {
  const [known] = await query(
    `SELECT current_schema(), to_regclass(quote_ident(current_schema()) || '.innerloop_migrations')::text`,
  )
  const [schema, migrations] = known as [string | null, string | null]
  if (schema === null) throw new Error(`${place} has no schema that it is allowed to use.`)
  if (migrations !== null) return
  const [foreign] = await query(FIRST_TABLE)
  if (foreign)
    throw new Error(
      `${place} has tables of another program in its schema ${schema}, as "${String(foreign[0])}". Give Innerloop a database of its own, or a schema: ?options=-csearch_path%3Dinnerloop`,
    )
  await query('CREATE TABLE innerloop_migrations (created_at bigint PRIMARY KEY, hash text NOT NULL)')
  // One row, whose number rises with every change of what is configured.
  await query(
    'CREATE TABLE innerloop_state (is_it boolean PRIMARY KEY CHECK (is_it), version bigint NOT NULL)',
  )
  await query('INSERT INTO innerloop_state VALUES (true, 0)')
}

/** What an extension has put there is nobody's. */
const FIRST_TABLE = `
  SELECT relname FROM pg_class
  WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'p', 'v', 'm', 'f')
    AND NOT EXISTS (SELECT 1 FROM pg_depend
      WHERE classid = 'pg_class'::regclass AND objid = pg_class.oid AND deptype = 'e')
  ORDER BY relname LIMIT 1`

async function applyMissing(query: Query, place: string): Promise<void> {
  const migrations = readMigrationFiles({ migrationsFolder: FOLDER })
  const [last] = await query('SELECT coalesce(max(created_at), 0) FROM innerloop_migrations')
  const applied = Number(last![0])
  if (applied > migrations.at(-1)!.folderMillis)
    throw new Error(
      `${place} was written by a newer Innerloop. Start that version, or restore an older backup.`,
    )
  for (const { sql, folderMillis, hash } of migrations.filter((one) => one.folderMillis > applied)) {
    for (const statement of sql) await query(statement)
    await query('INSERT INTO innerloop_migrations VALUES ($1, $2)', [folderMillis, hash])
  }
}
