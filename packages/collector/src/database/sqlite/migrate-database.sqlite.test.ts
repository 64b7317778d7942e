import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Sqlite from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import { expect, test } from 'vitest'
import { aFolder } from '../../testing/world.ts'
import { openSqlite } from './open-sqlite.ts'

const MIGRATIONS = fileURLToPath(new URL('../migrations', import.meta.url))
const journal = JSON.parse(readFileSync(join(MIGRATIONS, 'meta/_journal.json'), 'utf8')) as {
  entries: { tag: string }[]
}

/** A database as an earlier Innerloop left it, after its first so many migrations. */
function aDatabaseOf(prefix: number): string {
  const file = join(aFolder(), 'innerloop.db')
  const connection = new Sqlite(file)
  connection.pragma(`application_id = ${0x494c4f50}`)
  const folder = aFolder()
  cpSync(MIGRATIONS, folder, { recursive: true })
  mkdirSync(join(folder, 'meta'), { recursive: true })
  writeFileSync(
    join(folder, 'meta/_journal.json'),
    JSON.stringify({ ...journal, entries: journal.entries.slice(0, prefix) }),
  )
  migrate(drizzle(connection), { migrationsFolder: folder })
  connection.close()
  return file
}

function schemaOf(file: string): unknown[] {
  const connection = new Sqlite(file)
  const schema = connection.prepare('SELECT name, sql FROM sqlite_master ORDER BY name').all()
  connection.close()
  return schema
}

test('from every earlier state the tables become the same', async () => {
  const whole = join(aFolder(), 'innerloop.db')
  await openSqlite(whole).close()
  for (let prefix = 0; prefix <= journal.entries.length; prefix += 1) {
    const file = aDatabaseOf(prefix)
    await openSqlite(file).close()
    expect(schemaOf(file)).toEqual(schemaOf(whole))
  }
})

test('a migration that stops half-way has done nothing, and is done whole by the next start', async () => {
  const file = aDatabaseOf(1)
  const before = new Sqlite(file)
  // Takes the name that the second statement of the second migration wants.
  before.exec('CREATE TABLE responses_by_person (a)')
  before.close()
  const schema = schemaOf(file)
  expect(() => openSqlite(file)).toThrow(/responses_by_person/)
  expect(schemaOf(file)).toEqual(schema)

  const after = new Sqlite(file)
  after.exec('DROP TABLE responses_by_person')
  after.close()
  await openSqlite(file).close()
  expect(JSON.stringify(schemaOf(file))).toContain('identity_secrets')
})
