import { newId } from '@innerloop/shared/new-id'
import type { Dimension, SurveyResponse } from '@innerloop/shared'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { floorDimension } from '../counts/floor-slice-of.ts'
import { recount } from '../counts/recount.ts'
import { COUNT_COLUMNS } from '../database/count-columns.ts'
import type { Database } from '../database/open-database.ts'
import { counts } from '../database/tables.ts'
import { createDirectory, type ProjectEntry, versionKey } from '../projects/directory.ts'
import { aCompletedResponse, aDatabase, aResponse, triesOf } from '../testing/world.ts'
import { storeResponses } from './store-responses.ts'

const fact = fc.oneof(
  fc.constantFrom('free', 'pro', '120', '', true, null),
  fc.integer({ min: -5, max: 600 }),
)
const facts = fc.option(fc.dictionary(fc.constantFrom('plan', 'total', 'constructor'), fact), {
  nil: undefined,
})

const dimension: fc.Arbitrary<Omit<Dimension, 'key'>> = fc.oneof(
  fc.record({ from: fc.constantFrom('device', 'channel', 'locale') }),
  fc.record({
    from: fc.constantFrom(
      'traits.plan',
      'properties.plan',
      'traits.constructor',
      'answers.easy',
      'sdk',
      'locale',
    ),
    values: fc.subarray(['free', 'pro', 'true', '120', 'pt', 'web/1', '3'], { minLength: 1 }),
  }),
  fc.record({
    from: fc.constantFrom('traits.total', 'properties.total', 'answers.recommend'),
    cuts: fc.subarray([-3, 0, 5, 99.5, 100, 500], { minLength: 1 }),
  }),
)
const dimensions = fc
  .array(dimension, { maxLength: 4 })
  .map((some) => some.map((one, index): Dimension => ({ ...one, key: `dimension-${index}` })))

const ids = Array.from({ length: 4 }, () => newId())
/** Any save at all: also facts that come late, change, or go. */
const save: fc.Arbitrary<SurveyResponse> = fc
  .record({
    id: fc.constantFrom(...ids),
    surveyId: fc.constantFrom('checkout', 'support'),
    touchpoint: fc.constantFrom('checkout.paid', 'parcel.arrived'),
    state: fc.constantFrom('shown' as const, 'started' as const, 'dismissed' as const, 'completed' as const),
    shownAt: fc.constantFrom('2026-03-28T23:59:59.000Z', '2026-07-01T12:00:00.000Z'),
    traits: facts,
    properties: facts,
    context: fc.option(
      fc.record(
        {
          device: fc.constantFrom('phone' as const, 'desktop' as const),
          channel: fc.constantFrom('web' as const, 'webview' as const),
          locale: fc.constantFrom('pt-BR', 'en', 'tlh', ''),
          sdk: fc.constantFrom('web/1', 'web/2'),
        },
        { requiredKeys: [] },
      ),
      { nil: undefined },
    ),
    score: fc.option(fc.record({ value: fc.integer({ min: 1, max: 7 }), sequence: fc.nat(3) })),
  })
  .map(({ score, ...rest }) =>
    aResponse({
      ...rest,
      answers: score ? { [rest.surveyId === 'checkout' ? 'recommend' : 'easy']: score } : {},
    }),
  )
const limit = fc.option(fc.constantFrom(0, 99.5, 120), { nil: undefined })
const batches = fc.array(fc.array(save, { maxLength: 4 }), { maxLength: 6 })

test('whatever dimensions are declared and whatever arrives: counters equal a recount, and each dimension adds up to the total', async () => {
  await fc.assert(
    fc.asyncProperty(dimensions, batches, limit, async (declared, arriving, limit) => {
      const { database, entry } = await aProject(declared, limit)
      await store(database, entry, arriving)
      expect((await recount(database, entry)).differing).toBe(0)
      const rows = await read(database)
      const total = sumsOf(rows, '')
      for (const { key } of declared) expect(sumsOf(rows, key)).toEqual(total)
      const floor = { property: 'total', limit: limit ?? 0 }
      for (const { key } of declared)
        expect(sumsOf(rows, floorDimension(floor, key))).toEqual(sumsOf(rows, floorDimension(floor, '')))
    }),
    { numRuns: triesOf(60) },
  )
})

test('once the dimensions or a floor were changed, a recount gives the counters that they would always have given', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.tuple(dimensions, dimensions),
      fc.tuple(batches, batches),
      fc.tuple(limit, limit),
      async ([old, changed], [early, late], [oldLimit, limit]) => {
        const { database, entry: before } = await aProject(old, oldLimit)
        await store(database, before, early)
        const after = withFloor(withDimensions(before, changed), limit)
        await store(database, after, late)
        await recount(database, after)
        const always = await aProject(changed, limit)
        await store(always.database, always.entry, [...early, ...late])
        await recount(always.database, always.entry)
        expect(await read(database)).toEqual(await read(always.database))
      },
    ),
    { numRuns: triesOf(40) },
  )
})

test('traits that only a later save has move the response, with all that it counts, to their value', async () => {
  const plan: Dimension = { key: 'plan', from: 'traits.plan', values: ['pro'] }
  const { database, entry } = await aProject([plan])
  const first = aResponse()
  await store(database, entry, [[first]])
  expect(await shownBy(database)).toEqual({ '(none)': 1 })
  await store(database, entry, [[aCompletedResponse(9, { ...idOf(first), traits: { plan: 'pro' } })]])
  expect(await shownBy(database)).toEqual({ pro: 1 })
})

test('however many values a page sends, they take as many counters as are declared', async () => {
  const { database, entry } = await aProject([
    { key: 'plan', from: 'traits.plan', values: ['pro'] },
    { key: 'locale', from: 'locale' },
  ])
  const sent = Array.from({ length: 300 }, (_, index) =>
    aResponse({ traits: { plan: `plan-${index}` }, context: { locale: `x${index}` } }),
  )
  await store(database, entry, [sent])
  const rows = await read(database)
  expect(rows.map((row) => [row.dimension, row.value, row.shown])).toEqual([
    ['', '', 300],
    ['locale', '(other)', 300],
    ['plan', '(other)', 300],
  ])
})

test('a measure above its limit is a breach, in each segment; what does not tell it counts in neither', async () => {
  const plan: Dimension = { key: 'plan', from: 'traits.plan', values: ['pro'] }
  const { database, entry } = await aProject([plan], 4)
  await store(database, entry, [
    [
      measured(9, 4),
      measured(2, '4.5', { traits: { plan: 'pro' } }),
      measured(7, 'long'),
      measured(1, 5, { touchpoint: 'parcel.arrived' }),
    ],
  ])
  const rows = (await read(database)).filter(({ dimension }) => dimension.startsWith(':'))
  expect(
    rows.map(({ touchpoint, dimension, value, s2, s9 }) => [touchpoint, dimension, value, s2, s9]),
  ).toEqual([
    ['checkout.paid', ':floor/4//total', 'breached', 1, 0],
    ['checkout.paid', ':floor/4//total', 'within', 0, 1],
    ['checkout.paid', ':floor/4/plan/total', 'breached/pro', 1, 0],
    ['checkout.paid', ':floor/4/plan/total', 'within/(none)', 0, 1],
  ])
})

function measured(score: number, total: string | number, over = {}) {
  return aCompletedResponse(score, { properties: { total }, ...over })
}

async function aProject(dimensions: Dimension[], limit?: number) {
  const database = await aDatabase()
  const entry = (await createDirectory(database)).byId('shop')!
  return { database, entry: withFloor(withDimensions(entry, dimensions), limit) }
}

function withFloor(entry: ProjectEntry, limit: number | undefined): ProjectEntry {
  const { measureFloor: _, ...paid } = entry.touchpoints.get('checkout.paid')!
  const changed = limit === undefined ? paid : { ...paid, measureFloor: { property: 'total', limit } }
  return { ...entry, touchpoints: new Map([...entry.touchpoints, ['checkout.paid', changed]]) }
}

function withDimensions(entry: ProjectEntry, dimensions: Dimension[]): ProjectEntry {
  return { ...entry, project: { ...entry.project, dimensions } }
}

async function store(database: Database, entry: ProjectEntry, batches: SurveyResponse[][]): Promise<void> {
  for (const batch of batches) {
    const arrivals = batch.map((response) => {
      const survey = entry.versions.get(versionKey(response.surveyId, 1))!
      return { entry, survey, response, receivedAt: 0 }
    })
    await database.write((tx) => storeResponses(tx, arrivals))
  }
}

function read(database: Database) {
  const { surveyId, questionId, touchpoint, dimension, value, day } = counts
  return database.read((tx) =>
    tx.select().from(counts).orderBy(surveyId, questionId, touchpoint, dimension, value, day),
  )
}

/** By everything but the value. */
function sumsOf(rows: (typeof counts.$inferSelect)[], dimension: string) {
  const sums: Record<string, number> = {}
  for (const row of rows.filter((row) => row.dimension === dimension))
    for (const column of COUNT_COLUMNS) {
      const key = [row.surveyId, row.questionId, row.touchpoint, row.day, column].join(' ')
      sums[key] = (sums[key] ?? 0) + row[column]
    }
  return sums
}

async function shownBy(database: Database) {
  const rows = (await read(database)).filter(({ dimension, shown }) => dimension !== '' && shown > 0)
  return Object.fromEntries(rows.map(({ value, shown }) => [value, shown]))
}

function idOf({ id, shownAt }: SurveyResponse) {
  return { id, shownAt }
}
