import { expect, test } from 'vitest'
import { createDirectory } from '../projects/directory.ts'
import { aCompletedResponse, aDatabase } from '../testing/world.ts'
import { readRows } from './read-rows.ts'
import { storeResponses } from './store-responses.ts'

test('ends with the last row that was there when it began, however fast others come', async () => {
  const database = await aDatabase()
  const entry = (await createDirectory(database)).byId('shop')!
  const store = (count: number) =>
    database.write((tx) => {
      const arrivals = Array.from({ length: count }, () => ({
        entry,
        survey: entry.published[0]!,
        response: aCompletedResponse(9),
        receivedAt: 0,
      }))
      return storeResponses(tx, arrivals)
    })
  await store(1200)
  const ids = new Set<string>()
  for await (const { id } of readRows(database.read, 'shop')) {
    ids.add(id)
    if (ids.size % 250 === 0) await store(300)
    if (ids.size > 1200) break
  }
  expect(ids.size).toBe(1200)
})

test('a project without responses has no rows', async () => {
  const database = await aDatabase()
  expect(await Array.fromAsync(readRows(database.read, 'shop'))).toEqual([])
})
