import { expect, test } from 'vitest'
import { counts } from '../database/tables.ts'
import { createDirectory } from '../projects/directory.ts'
import { storeResponses } from '../responses/store-responses.ts'
import { aCompletedResponse, aDatabase } from '../testing/world.ts'
import { recount } from './recount.ts'

test('a counter that went wrong is found and put right', async () => {
  const database = await aDatabase()
  const entry = (await createDirectory(database)).byId('shop')!
  const survey = entry.published[0]!
  await database.write((tx) =>
    storeResponses(
      tx,
      [9, 3].map((score) => ({ entry, survey, response: aCompletedResponse(score), receivedAt: 0 })),
    ),
  )
  await database.write((tx) => tx.update(counts).set({ s9: 5, s2: 1 }))
  expect(await database.write((tx) => recount(tx, entry))).toEqual({
    responses: 2,
    counters: 1,
    differing: 1,
  })
  const [row] = await database.read((tx) => tx.select().from(counts))
  expect(row).toMatchObject({ s2: 0, s3: 1, s9: 1, shown: 2, completed: 2 })
})

test('a new time zone moves responses to its days', async () => {
  const database = await aDatabase()
  const entry = (await createDirectory(database)).byId('shop')!
  const response = aCompletedResponse(9, { shownAt: '2026-01-01T23:30:00.000Z' })
  await database.write((tx) =>
    storeResponses(tx, [{ entry, survey: entry.published[0]!, response, receivedAt: 0 }]),
  )
  const inTokyo = { ...entry, project: { ...entry.project, timeZone: 'Asia/Tokyo' } }
  await database.write((tx) => recount(tx, inTokyo))
  const rows = await database.read((tx) => tx.select().from(counts))
  expect(rows.filter(({ shown }) => shown > 0).map(({ day }) => day)).toEqual(['2026-01-02'])
})

test('a dimension that was added is filled in for the past, and one that was removed is dropped', async () => {
  const database = await aDatabase()
  const entry = (await createDirectory(database)).byId('shop')!
  const withDimension = (key: string) => ({
    ...entry,
    project: { ...entry.project, dimensions: [{ key, from: 'traits.plan', values: ['pro', 'free'] }] },
  })
  const old = withDimension('old')
  const plans = ['pro', 'free', 'pro', undefined]
  const arrivals = plans.map((plan) => ({
    entry: old,
    survey: entry.published[0]!,
    response: aCompletedResponse(9, { traits: plan === undefined ? {} : { plan } }),
    receivedAt: 0,
  }))
  await database.write((tx) => storeResponses(tx, arrivals))
  await database.write((tx) => recount(tx, withDimension('plan')))
  const rows = await database.read((tx) => tx.select().from(counts).orderBy(counts.dimension, counts.value))
  expect(rows.map(({ dimension, value, s9 }) => [dimension, value, s9])).toEqual([
    ['', '', 4],
    ['plan', '(none)', 1],
    ['plan', 'free', 1],
    ['plan', 'pro', 2],
  ])
})
