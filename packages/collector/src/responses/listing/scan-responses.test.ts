import { describe, expect, test } from 'vitest'
import type { SurveyResponse } from '@innerloop/shared'
import { createDirectory } from '../../projects/directory.ts'
import { aCompletedResponse, aDatabase, aWorld } from '../../testing/world.ts'
import { storeResponses } from '../store-responses.ts'
import { findPage } from './find-page.ts'
import { createFilter } from './response-filter.ts'
import { parseWanted, ResponsesQuery } from './responses-query.ts'
import { scanResponses } from './scan-responses.ts'

const MANY = 5000
const THEN = Date.UTC(2026, 0, 1)

/** Half of them in one millisecond, as an import without dates. */
const many: SurveyResponse[] = Array.from({ length: MANY }, (_, n) =>
  aCompletedResponse(n % 11, {
    shownAt: new Date(THEN + (n % 2 ? n : 0)).toISOString(),
    answers: {
      recommend: { value: n % 11, sequence: 1 },
      reason: { value: n === 17 ? 'A zebra' : 'Fine', sequence: 1 },
    },
  }),
)

async function aFullDatabase() {
  const database = await aDatabase()
  const entry = (await createDirectory(database)).byId('shop')!
  const survey = entry.published[0]!
  const arrivals = many.map((response) => ({ entry, survey, response, receivedAt: THEN }))
  await database.write((tx) => storeResponses(tx, arrivals))
  const filterOf = (query: Record<string, string>) => createFilter(entry, parseWanted(ResponsesQuery, query))
  return { database, entry, filterOf }
}

describe.each(['newest', 'oldest'] as const)('%s first', (order) => {
  test.each([[{}], [{ scoreTo: '6' }], [{ touchpoint: 'checkout.paid', scoreFrom: '9' }]])(
    'a scan by %j comes to each response once, in order',
    async (query: Record<string, string>) => {
      const { database, entry, filterOf } = await aFullDatabase()
      const slices = await Array.fromAsync(scanResponses(database, entry, { filter: filterOf(query), order }))
      const found = slices.flatMap((slice) => slice.found)
      const from = Number(query['scoreFrom'] ?? 0)
      const to = Number(query['scoreTo'] ?? 10)
      const wanted = many.filter((_, n) => n % 11 >= from && n % 11 <= to)
      expect(new Set(found.map(({ id }) => id))).toEqual(new Set(wanted.map(({ id }) => id)))
      expect(found).toHaveLength(wanted.length)
      const places = found.map(({ shownAt, row }) => shownAt * 1e6 + row)
      expect(places).toEqual(places.toSorted((a, b) => (order === 'oldest' ? a - b : b - a)))
      expect(slices.length).toBeGreaterThan(3)
    },
  )
})

test('when its time is spent a page comes back as it is, and the next one goes on', async () => {
  const { database, entry, filterOf } = await aFullDatabase()
  const filter = filterOf({ q: 'zebra' })
  const found: string[] = []
  let [pages, scanned] = [0, 0]
  let after
  do {
    const page = await findPage(database, entry, { filter, order: 'newest', after, limit: 20, budgetMs: 0 })
    scanned += page.scanned
    found.push(...page.found.map(({ id }) => id))
    after = page.next
    pages += 1
  } while (after)
  expect(found).toEqual([many[17]!.id])
  expect(pages).toBeGreaterThan(3)
  expect(scanned).toBe(MANY)
})

test('answers are taken in while somebody looks through everything, again and again', async () => {
  const { database, entry, filterOf } = await aFullDatabase()
  const world = await aWorld({ database })
  const statuses: number[] = []
  const sending = world.send([aCompletedResponse(9)]).then(({ status }) => statuses.push(status))
  const filter = filterOf({ q: 'zebra' })
  let scans = 0
  for (; scans < 100 && statuses.length === 0; scans += 1)
    for await (const { found } of scanResponses(database, entry, { filter, order: 'newest' }))
      expect(found.length).toBeLessThan(2)
  expect(scans).toBeLessThan(100)
  await sending
  expect(statuses).toEqual([202])
})
