import { expect, test } from 'vitest'
import { ANALYSES } from '../analyses/kinds.ts'
import type { Database } from '../database/open-database.ts'
import { createRecord } from '../records/write-record.ts'
import { store } from '../testing/store.ts'
import { aCompletedResponse, aDatabase } from '../testing/world.ts'
import { POPULATIONS } from './population-kind.ts'
import { rakeScore } from './rake-score.ts'

const dimensions = [
  { key: 'plan', from: 'traits.plan', values: ['free', 'pro'] },
  { key: 'tenure', from: 'traits.months', cuts: [12] },
]

const actor = { kind: 'key', id: 'k', name: 'Key' } as const

const customers = (count: number, score: number, plan: string, months: number) =>
  Array.from({ length: count }, () => aCompletedResponse(score, { traits: { plan, months } }))

const populations = [
  {
    id: 'plans',
    dimension: 'plan',
    shares: [
      { value: 'free', share: 0.7 },
      { value: 'pro', share: 0.3 },
    ],
    source: 'books',
  },
  {
    id: 'years',
    dimension: 'tenure',
    shares: [
      { value: '<12', share: 0.5 },
      { value: '>=12', share: 0.5 },
    ],
    source: 'books',
  },
]

async function run(database: Database, entry: Awaited<ReturnType<typeof store>>) {
  const { parameters, run: work } = ANALYSES.find(({ kind }) => kind === 'raking')!
  const given = { database, entry, parameters: parameters.parse({}), now: 0 }
  return work({ ...given, onProgress: () => {}, signal: new AbortController().signal })
}

test('responses are weighted until both dimensions are as stated, and the plain score stays beside it', async () => {
  const database = await aDatabase()
  const entry = await store(
    database,
    [
      ...customers(30, 9, 'free', 3),
      ...customers(10, 3, 'free', 3),
      ...customers(5, 9, 'free', 40),
      ...customers(5, 3, 'free', 40),
      ...customers(8, 9, 'pro', 3),
      ...customers(12, 3, 'pro', 3),
      ...customers(10, 9, 'pro', 40),
      ...customers(20, 3, 'pro', 40),
      ...customers(4, 9, 'gold', 40),
    ],
    { dimensions },
  )
  expect(await run(database, entry)).toMatchObject({ score: null, dimensions: [] })
  for (const definition of populations)
    await database.write((tx) => createRecord(tx, { entry, kind: POPULATIONS, definition, actor }, 1))
  const found = await run(database, entry)
  expect(found).toMatchObject({
    dimensions: ['plan', 'tenure'],
    sources: ['books'],
    left: 4,
    scarce: [],
    unweighted: { n: 100, score: 6 },
  })
  const { score, off, designEffect } = found as { score: number; off: number; designEffect: number }
  expect(off).toBeLessThan(1e-9)
  expect(designEffect).toBeGreaterThan(1)
  // Cells of 40, 10, 20 and 30 with scores of 50, 0, −20 and −33, raked to 70:30 and 50:50: see weighing.test.ts.
  expect(score).toBeCloseTo(0.4472 * 50 + 0.0528 * -20 + 0.2472 * (-100 / 3), 0)
})

test('where a stated group hardly answered, nothing is weighted', () => {
  const scores = [0, 0, 0, 3, 0, 0, 0, 0, 0, 6, 0]
  const cells = new Map([['a', { values: { plan: 'free', tenure: '<12' }, scores }]])
  const found = rakeScore(cells, populations)
  expect(found).toMatchObject({ score: null, interval: null, rounds: null, unweighted: { n: 9 } })
  expect(found.scarce).toEqual(['plan free', 'plan pro', 'tenure <12', 'tenure >=12'])
  expect(found.sentence).toMatch(/^We cannot weight yet: .* fewer than 10 answers/)
})
