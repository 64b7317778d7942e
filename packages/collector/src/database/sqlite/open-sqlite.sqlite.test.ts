import { readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { aFolder } from '../../testing/world.ts'
import type { Transaction } from '../database.ts'
import { clientOf } from './client.ts'
import { openSqlite } from './open-sqlite.ts'

const aFile = () => join(aFolder(), 'innerloop.db')

test.each([
  ['a text file', 'Dear diary, '.repeat(1000)],
  ['an empty file', ''],
])('%s is refused, not overwritten', (_, content) => {
  const file = aFile()
  writeFileSync(file, content)
  expect(() => openSqlite(file)).toThrow(/not an Innerloop database/)
})

test('what a start left behind that was killed while making the file does not stop the next one', async () => {
  const file = aFile()
  writeFileSync(`${file}.new`, '')
  await openSqlite(file).close()
  expect(readdirSync(dirname(file))).not.toContain('innerloop.db.new')
  await openSqlite(file).close()
})

test("another program's database is refused", () => {
  const file = aFile()
  new Sqlite(file).exec('CREATE TABLE theirs (a)')
  expect(() => openSqlite(file)).toThrow(/not an Innerloop database/)
})

test('a file of a newer Innerloop is refused', async () => {
  const file = aFile()
  await openSqlite(file).close()
  new Sqlite(file).exec('UPDATE __drizzle_migrations SET created_at = created_at + 1e12')
  expect(() => openSqlite(file)).toThrow(/newer Innerloop/)
})

test('a commit waits for the disk', () => {
  const database = openSqlite(aFile())
  return database
    .write(async (tx) => {
      expect(clientOf(tx).pragma('synchronous', { simple: true })).toBe(2)
      expect(clientOf(tx).pragma('journal_mode', { simple: true })).toBe('wal')
    })
    .finally(() => database.close())
})

test('a transaction that fails leaves nothing behind, and the next one goes on', async () => {
  const database = openSqlite(aFile())
  const failing = database.write(async (tx) => {
    await insert('a')(tx)
    throw new Error('stop')
  })
  const following = database.write(insert('b'))
  await expect(failing).rejects.toThrow('stop')
  await following
  const rows = await database.read(async (tx) => clientOf(tx).prepare('SELECT id FROM projects').all())
  expect(rows).toEqual([{ id: 'b' }])
  database.close()
})

const insert = (id: string) => (tx: Transaction) =>
  Promise.resolve(clientOf(tx).prepare(`INSERT INTO projects VALUES (?, ?, '{}')`).run(id, id))

test('a write waits while another process holds the lock', async () => {
  const file = aFile()
  const database = openSqlite(file)
  const other = new Sqlite(file)
  other.exec('BEGIN IMMEDIATE')
  let isDone = false
  const write = database.write(async () => void (isDone = true))
  await new Promise((resolve) => setTimeout(resolve, 30))
  expect(isDone).toBe(false)
  other.exec('COMMIT')
  await write
  expect(isDone).toBe(true)
  other.close()
  database.close()
})
