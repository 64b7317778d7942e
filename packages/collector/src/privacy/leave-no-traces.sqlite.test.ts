import { readFileSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { clientOf } from '../database/sqlite/client.ts'
import { storeResponses } from '../responses/store-responses.ts'
import { createDirectory } from '../projects/directory.ts'
import { aDatabase, aResponse, people } from '../testing/world.ts'
import { leaveNoTraces } from './leave-no-traces.ts'

test('while somebody reads the log, it is said that traces may remain; afterwards none do', async () => {
  const database = await aDatabase()
  const entry = (await createDirectory(database)).byId('shop')!
  const file = database.file!
  const response = aResponse({ personId: people.ana })
  await database.write((tx) =>
    storeResponses(tx, [{ entry, survey: entry.published[0]!, response, receivedAt: 0 }]),
  )
  await database.write(async (tx) => clientOf(tx).exec('DELETE FROM responses'))
  const traces = () => ['', '-wal'].filter((suffix) => readFileSync(file + suffix).includes(people.ana))

  const reader = new Sqlite(file, { readonly: true })
  reader.exec('BEGIN; SELECT count(*) FROM responses')
  await expect(leaveNoTraces(database, 100)).rejects.toMatchObject({ code: 'store.traces-remain' })
  expect(traces()).not.toEqual([])
  reader.close()
  await leaveNoTraces(database, 100)
  expect(traces()).toEqual([])
})

test('many can be forgotten at once', async () => {
  const database = await aDatabase()
  const forgetting = Array.from({ length: 24 }, () => leaveNoTraces(database, 10_000))
  expect(await Promise.all(forgetting)).toHaveLength(24)
})
