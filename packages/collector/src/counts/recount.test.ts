import { newId } from '@innerloop/shared/new-id'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { counts } from '../database/tables.ts'
import { createDirectory } from '../projects/directory.ts'
import { storeResponses } from '../responses/store-responses.ts'
import { aCompletedResponse, aDatabase, triesOf } from '../testing/world.ts'
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
  expect(await recount(database, entry)).toEqual({
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
  await recount(database, inTokyo)
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
  await recount(database, withDimension('plan'))
  const rows = await database.read((tx) => tx.select().from(counts).orderBy(counts.dimension, counts.value))
  expect(rows.map(({ dimension, value, s9 }) => [dimension, value, s9])).toEqual([
    ['', '', 4],
    ['plan', '(none)', 1],
    ['plan', 'free', 1],
    ['plan', 'pro', 2],
  ])
})

test('what is stored, changed or moved to another day while it runs is counted once', async () => {
  const score = fc.integer({ min: 0, max: 10 })
  const save = fc.record({ at: fc.nat(29), score, sequence: fc.integer({ min: 1, max: 4 }) })
  await fc.assert(
    fc.asyncProperty(
      fc.array(save, { maxLength: 40 }),
      fc.array(save, { minLength: 1, maxLength: 40 }),
      async (before, during) => {
        const database = await aDatabase()
        const entry = (await createDirectory(database)).byId('shop')!
        const inTokyo = { ...entry, project: { ...entry.project, timeZone: 'Asia/Tokyo' } }
        const ids = Array.from({ length: 30 }, () => newId())
        const store = ({ at, score, sequence }: { at: number; score: number; sequence: number }) =>
          database.write(async (tx) => {
            const shownAt = new Date(Date.UTC(2026, 0, 1, at)).toISOString()
            const answers = { recommend: { value: score, sequence } }
            const response = aCompletedResponse(score, { id: ids[at]!, shownAt, sequence, answers })
            await storeResponses(tx, [
              { entry: inTokyo, survey: entry.published[0]!, response, receivedAt: 0 },
            ])
          })
        const storeInUtc = (one: (typeof before)[number]) =>
          database.write(async (tx) => {
            const shownAt = new Date(Date.UTC(2026, 0, 1, one.at)).toISOString()
            const response = aCompletedResponse(one.score, { id: ids[one.at]!, shownAt })
            await storeResponses(tx, [{ entry, survey: entry.published[0]!, response, receivedAt: 0 }])
          })
        // A day with a total and no response would be history, and its wrong counters stay, until one is stored.
        await storeInUtc({ at: 0, score: 0, sequence: 1 })
        for (const one of before) await storeInUtc(one)
        await database.write((tx) => tx.update(counts).set({ s9: 5, s2: 1 }))
        const storing = (async () => {
          for (const one of during) await store(one)
        })()
        await recount(database, inTokyo)
        await storing
        expect((await recount(database, inTokyo)).differing).toBe(0)
        database.close()
      },
    ),
    { numRuns: triesOf(40) },
  )
})
