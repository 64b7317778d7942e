import fc from 'fast-check'
import { expect, test } from 'vitest'
import { recount } from '../counts/recount.ts'
import { exportResponses } from '../responses/export-responses.ts'
import { store } from '../testing/store.ts'
import { aCompletedResponse, aDatabase, aResponse, people, triesOf } from '../testing/world.ts'
import { erasePerson } from './erase-person.ts'

const someone = fc.record({
  personId: fc.option(fc.constantFrom('ana', 'ben', 'eva'), { nil: undefined }),
  score: fc.option(fc.nat(10), { nil: undefined }),
  plan: fc.constantFrom('free', 'pro', 'gold'),
  shownAt: fc.constantFrom(
    '2026-03-28T23:59:59.000Z',
    '2026-03-29T23:30:00.000Z',
    '2026-07-01T12:00:00.000Z',
  ),
})

test('whoever is erased, the others stay as they are, and counters equal a recount', async () => {
  const dimensions = [{ key: 'plan', from: 'traits.plan', values: ['free', 'pro'] }]
  await fc.assert(
    fc.asyncProperty(fc.array(someone, { maxLength: 12 }), async (asked) => {
      const database = await aDatabase()
      const responses = asked.map(({ score, plan, ...rest }) => {
        const over = { ...rest, traits: { plan } }
        return score === undefined ? aResponse(over) : aCompletedResponse(score, over)
      })
      const entry = await store(database, responses, { dimensions })
      await erasePerson(database, entry, 'ana')
      const left = await Array.fromAsync(exportResponses(database, 'shop'))
      const others = responses.filter(({ personId }) => personId !== 'ana')
      expect(left.map(({ id }) => id)).toEqual(others.map(({ id }) => id).sort())
      expect((await recount(database, entry)).differing).toBe(0)
    }),
    { numRuns: triesOf(15) },
  )
})

test('more answers than fit into one transaction are erased in several', async () => {
  const database = await aDatabase()
  const entry = await store(
    database,
    Array.from({ length: 1001 }, () => aCompletedResponse(7, { personId: people.ana })),
  )
  expect(await erasePerson(database, entry, people.ana)).toEqual({ responses: 1001 })
  expect((await recount(database, entry)).differing).toBe(0)
})
