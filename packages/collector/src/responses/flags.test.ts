import { newId } from '@innerloop/shared/new-id'
import type { SurveyResponse } from '@innerloop/shared'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { recount } from '../counts/recount.ts'
import { createDirectory } from '../projects/directory.ts'
import { aCompletedResponse, aDatabase, aResponse, aWorld, jsonOf, triesOf } from '../testing/world.ts'
import { storeResponses } from './store-responses.ts'

const HOUR_MS = 3_600_000

async function flagged(world: Awaited<ReturnType<typeof aWorld>>, flag: string) {
  return (await jsonOf(await world.read(`/v1/responses?flag=${flag}`))).responses
}

test('whoever answers over and over is kept, told nothing, and counted ten times', async () => {
  const world = await aWorld()
  const shownAt = new Date(Date.now() - HOUR_MS).toISOString()
  const votes = Array.from({ length: 25 }, () => aCompletedResponse(0, { visitorId: 'v1', shownAt }))
  const honest = aCompletedResponse(10, { visitorId: 'v2', shownAt })
  expect(await jsonOf(await world.send([...votes, honest]))).toEqual({ accepted: 26, rejected: [] })
  const report = await jsonOf(await world.read('/v1/reports/score'))
  expect([report.n, report.funnel.shown]).toEqual([11, 11])
  expect(await flagged(world, 'repeated')).toHaveLength(15)

  // Sent again, they are still the same responses.
  await world.send(votes)
  expect((await jsonOf(await world.read('/v1/reports/score'))).n).toBe(11)
  const entry = (await createDirectory(world.database)).byId('shop')!
  expect((await recount(world.database, entry)).differing).toBe(0)
})

test('an answer that nobody could have read the question for is marked, and counts', async () => {
  const world = await aWorld()
  const now = Date.now()
  const at = (ago: number) => new Date(now - ago).toISOString()
  const [quick, slow] = [
    aCompletedResponse(9, { shownAt: at(100) }),
    aCompletedResponse(9, { shownAt: at(9000) }),
  ]
  await world.send([quick, slow])
  expect((await flagged(world, 'too-fast')).map(({ id }: { id: string }) => id)).toEqual([quick.id])
  expect((await jsonOf(await world.read('/v1/reports/score'))).n).toBe(2)
})

test('whatever is flagged, and in whatever order its saves come, the counters equal a recount', async () => {
  const save = fc.record({
    at: fc.nat(3),
    sequence: fc.nat(3),
    score: fc.integer({ min: 0, max: 10 }),
    flags: fc.subarray(['repeated', 'too-fast'] as const),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(save, { maxLength: 20 }), async (saves) => {
      const database = await aDatabase()
      const entry = (await createDirectory(database)).byId('shop')!
      const ids = Array.from({ length: 4 }, () => newId())
      for (const { at, sequence, score, flags } of saves) {
        const answers: SurveyResponse['answers'] =
          sequence > 0 ? { recommend: { value: score, sequence } } : {}
        const response = aResponse({ id: ids[at]!, sequence, answers })
        await database.write((tx) =>
          storeResponses(tx, [{ entry, survey: entry.published[0]!, response, receivedAt: 0, flags }]),
        )
      }
      expect((await recount(database, entry)).differing).toBe(0)
    }),
    { numRuns: triesOf(60) },
  )
})
