import { canonical } from '@innerloop/shared/canonical'
import { mergeResponse } from '@innerloop/shared/merge-response'
import { newId } from '@innerloop/shared/new-id'
import type { SurveyResponse } from '@innerloop/shared'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { recount } from '../counts/recount.ts'
import { createDirectory, versionKey } from '../projects/directory.ts'
import { aDatabase, aResponse, triesOf } from '../testing/world.ts'
import { exportResponses } from './export-responses.ts'
import { storeResponses } from './store-responses.ts'

const ids = Array.from({ length: 4 }, () => newId())
const save: fc.Arbitrary<SurveyResponse> = fc
  .record({
    id: fc.constantFrom(...ids),
    surveyId: fc.constantFrom('checkout', 'support'),
    touchpoint: fc.constantFrom('checkout.paid', 'parcel.arrived'),
    sequence: fc.nat(3),
    state: fc.constantFrom('shown' as const, 'started' as const, 'dismissed' as const, 'completed' as const),
    shownAt: fc.constantFrom(
      '2026-03-28T23:59:59.000Z',
      '2026-03-29T23:30:00.000Z',
      '2026-07-01T12:00:00.000Z',
    ),
    score: fc.option(fc.record({ value: fc.integer({ min: 1, max: 7 }), sequence: fc.nat(3) })),
  })
  .map(({ score, ...rest }) =>
    aResponse({
      ...rest,
      answers: score ? { [rest.surveyId === 'checkout' ? 'recommend' : 'easy']: score } : {},
    }),
  )

test('whatever arrives in whatever batches: rows are the merged saves, and counters equal a recount', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(save, { maxLength: 4 }), { maxLength: 6 }), async (batches) => {
      const database = await aDatabase()
      const entry = (await createDirectory(database)).byId('shop')!
      for (const batch of batches) {
        const arrivals = batch.map((response) => ({
          entry,
          response,
          survey: entry.versions.get(versionKey(response.surveyId, 1))!,
          receivedAt: 0,
        }))
        await database.write((tx) => storeResponses(tx, arrivals))
      }
      const expected = Map.groupBy(batches.flat(), ({ id }) => id)
      const stored = await Array.fromAsync(exportResponses(database, 'shop'))
      expect(stored.map(canonical).sort()).toEqual(
        [...expected.values()].map((saves) => canonical(saves.reduce(mergeResponse))).sort(),
      )
      expect((await recount(database, entry)).differing).toBe(0)
    }),
    { numRuns: triesOf(60) },
  )
})

test('the same save again is no change', async () => {
  const database = await aDatabase()
  const entry = (await createDirectory(database)).byId('shop')!
  const arrival = { entry, response: aResponse(), survey: entry.published[0]!, receivedAt: 0 }
  const outcomes = await database.write((tx) => storeResponses(tx, [arrival, arrival]))
  expect(outcomes.map(({ outcome }) => outcome)).toEqual(['added', 'unchanged'])
})
