import { existsSync, readdirSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { openDatabase } from '../../database/open-database.ts'
import { clientOf } from '../../database/sqlite/client.ts'
import { applyProgramme } from '../../projects/apply-programme.ts'
import { aCompletedResponse, aFolder, aWorld, programme } from '../../testing/world.ts'
import { backUp } from './make-backup.ts'
import { restoreBackup } from './restore-backup.ts'

/** A database with two answers, its backup, and three answers that came afterwards. */
async function aBackedUpDatabase() {
  const file = join(aFolder(), 'innerloop.db')
  const database = await openDatabase(file)
  await database.write((tx) => applyProgramme(tx, programme, 0))
  const world = await aWorld({ database })
  await world.send([aCompletedResponse(9), aCompletedResponse(3)])
  const backup = join(aFolder(), 'backup.db')
  await backUp(file, backup)
  await world.send([aCompletedResponse(1), aCompletedResponse(1), aCompletedResponse(1)])
  const aside = join(dirname(file), 'aside.db')
  const end = async () => {
    await world.stop()
    database.close()
  }
  return { file, backup, aside, end }
}

async function countIn(file: string): Promise<unknown> {
  const database = await openDatabase(file)
  try {
    return await database.read(async (tx) =>
      clientOf(tx).prepare('SELECT count(*) FROM responses').pluck().get(),
    )
  } finally {
    database.close()
  }
}

test('a restored database holds what the backup does, rightly counted, and the other is kept', async () => {
  const { file, backup, aside, end } = await aBackedUpDatabase()
  await end()
  expect(await restoreBackup({ backup, database: file, aside })).toEqual({ responses: 2, differing: 0 })
  expect([await countIn(file), await countIn(aside)]).toEqual([2, 5])
  expect(readdirSync(dirname(file)).sort()).toEqual(['aside.db', 'innerloop.db'])
})

test('wrong counters in a backup are set right', async () => {
  const { file, backup, aside, end } = await aBackedUpDatabase()
  await end()
  const wrong = await openDatabase(backup)
  await wrong.write(async (tx) => void clientOf(tx).exec('UPDATE counts SET shown = shown + 1'))
  wrong.close()
  expect((await restoreBackup({ backup, database: file, aside })).differing).toBeGreaterThan(0)
})

test('a damaged backup changes nothing', async () => {
  const { file, backup, aside, end } = await aBackedUpDatabase()
  await end()
  truncateSync(backup, 24_576)
  await expect(restoreBackup({ backup, database: file, aside })).rejects.toThrow(
    /backup\.db was not restored, and nothing has changed\./,
  )
  expect(await countIn(file)).toBe(5)
  expect(readdirSync(dirname(file))).toEqual(['innerloop.db'])
})

test('a backup of a newer Innerloop changes nothing', async () => {
  const { file, backup, aside, end } = await aBackedUpDatabase()
  await end()
  const newer = await openDatabase(backup)
  await newer.write(async (tx) =>
    clientOf(tx).exec('UPDATE __drizzle_migrations SET created_at = created_at + 1e12'),
  )
  newer.close()
  await expect(restoreBackup({ backup, database: file, aside })).rejects.toThrow(/newer Innerloop/)
  expect(await countIn(file)).toBe(5)
})

test('while a process has the database open, nothing changes', async () => {
  const { file, backup, aside, end } = await aBackedUpDatabase()
  await expect(restoreBackup({ backup, database: file, aside })).rejects.toThrow(/is in use/)
  expect(existsSync(aside)).toBe(false)
  await end()
})

test('a database that is beyond reading is replaced and kept all the same, with its log', async () => {
  const { file, backup, aside, end } = await aBackedUpDatabase()
  await end()
  writeFileSync(file, 'Dear diary, '.repeat(1000))
  writeFileSync(`${file}-wal`, 'of the diary')
  await restoreBackup({ backup, database: file, aside })
  expect(await countIn(file)).toBe(2)
  expect(readdirSync(dirname(file)).sort()).toEqual(['aside.db', 'aside.db-wal', 'innerloop.db'])
})

test('where there is no database yet, the backup becomes it', async () => {
  const { backup, end } = await aBackedUpDatabase()
  await end()
  const file = join(aFolder(), 'innerloop.db')
  await restoreBackup({ backup, database: file, aside: `${file}.aside` })
  expect(await countIn(file)).toBe(2)
})
