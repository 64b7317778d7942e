import { closeSync, openSync, readdirSync, statSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Database, openDatabase } from '../../database/open-database.ts'
import { clientOf } from '../../database/sqlite/client.ts'
import { applyProgramme } from '../../projects/apply-programme.ts'
import { aCompletedResponse, aFolder, aWorld, programme } from '../../testing/world.ts'
import { backupName, backupTimeOf } from './backup-name.ts'
import { backUp, backUpIntoFolder } from './make-backup.ts'

const NOW = Date.parse('2026-11-23T09:30:00Z')
const HOUR = 3_600_000

async function aRunningDatabase() {
  const file = join(aFolder(), 'innerloop.db')
  const database = await openDatabase(file)
  await database.write((tx) => applyProgramme(tx, programme, 0))
  const world = await aWorld({ database })
  return { file, database, world, folder: join(aFolder(), 'backups') }
}

const idsIn = (database: Database) =>
  database.read(async (tx) => clientOf(tx).prepare('SELECT id FROM responses ORDER BY id').pluck().all())

test('a backup holds all that was acknowledged before it began, and needs no other file', async () => {
  const { file, database, world, folder } = await aRunningDatabase()
  for (let score = 0; score <= 10; score += 1) await world.send([aCompletedResponse(score)])
  const made = await backUpIntoFolder({ database: file, folder, keep: 7, now: NOW })
  expect(made).toMatchObject({ file: join(folder, 'innerloop-2026-11-23T09-30-00Z.db'), responses: 11 })
  expect(readdirSync(folder).filter((name) => !name.startsWith('.'))).toEqual([
    'innerloop-2026-11-23T09-30-00Z.db',
  ])
  expect(statSync(made.file).mode & 0o777).toBe(0o600)
  const copy = await openDatabase(made.file)
  expect(await idsIn(copy)).toEqual(await idsIn(database))
  copy.close()
})

test('only the newest are kept, and other files are left alone', async () => {
  const { file, folder } = await aRunningDatabase()
  for (let hour = 0; hour < 3; hour += 1)
    await backUpIntoFolder({ database: file, folder, keep: 7, now: NOW + hour * HOUR })
  writeFileSync(join(folder, 'notes.txt'), 'mine')
  writeFileSync(join(folder, '.innerloop-2026-11-22T09-30-00Z.db.part'), 'killed half-way')
  const { pruned } = await backUpIntoFolder({ database: file, folder, keep: 2, now: NOW + 3 * HOUR })
  expect(pruned).toBe(2)
  expect(readdirSync(folder).filter((name) => !name.startsWith('.'))).toEqual([
    'innerloop-2026-11-23T11-30-00Z.db',
    'innerloop-2026-11-23T12-30-00Z.db',
    'notes.txt',
  ])
  expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
})

test('a damaged database makes no backup, and removes none', async () => {
  const { file, folder, database, world } = await aRunningDatabase()
  await backUpIntoFolder({ database: file, folder, keep: 1, now: NOW })
  await world.stop()
  database.close()
  await damage(file)
  await (await openDatabase(file)).close()
  await expect(backUpIntoFolder({ database: file, folder, keep: 1, now: NOW + HOUR })).rejects.toThrow(
    /innerloop\.db is damaged \(/,
  )
  expect(readdirSync(folder).filter((name) => !name.startsWith('.'))).toEqual([
    'innerloop-2026-11-23T09-30-00Z.db',
  ])
})

/** Overwrites the first page of the counters, as a disk may lose one: the start does not read it. */
async function damage(file: string): Promise<void> {
  const database = await openDatabase(file)
  const { page, bytes } = await database.read(async (tx) => ({
    page: clientOf(tx).prepare("SELECT rootpage FROM sqlite_master WHERE name = 'counts'").pluck().get(),
    bytes: clientOf(tx).pragma('page_size', { simple: true }) as number,
  }))
  database.close()
  const handle = openSync(file, 'r+')
  writeSync(handle, Buffer.alloc(bytes, 0xff), 0, bytes, (Number(page) - 1) * bytes)
  closeSync(handle)
}

test('no file is overwritten, and two backups do not meet in one folder', async () => {
  const { file, folder } = await aRunningDatabase()
  const target = join(folder, 'mine.db')
  await backUp(file, target)
  await expect(backUp(file, target)).rejects.toThrow('mine.db is there already')
  const both = await Promise.allSettled(
    [NOW, NOW + HOUR].map((now) => backUpIntoFolder({ database: file, folder, keep: 7, now })),
  )
  expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
})

test.each([
  ['nothing', undefined, /There is no file/],
  ['a text', 'Dear diary, '.repeat(1000), /not an Innerloop database/],
  ['an empty file', '', /not an Innerloop database/],
])('%s is not backed up', async (_, content, message) => {
  const file = join(aFolder(), 'innerloop.db')
  if (content !== undefined) writeFileSync(file, content)
  await expect(backUp(file, join(aFolder(), 'a.db'))).rejects.toThrow(message)
})

test('a name tells when its backup was begun', () => {
  expect(backupTimeOf(backupName(NOW))).toBe(NOW)
  expect(backupTimeOf('innerloop.db')).toBeUndefined()
  expect(backupTimeOf('innerloop-replaced-2026-11-23T09-30-00Z.db')).toBeUndefined()
})
