import { readFileSync } from 'node:fs'
import { sql } from 'drizzle-orm'
import { newId } from '@innerloop/shared/new-id'
import { expect, test } from 'vitest'
import type { Database } from '../../database/open-database.ts'
import { cases, deliveries } from '../../database/tables.ts'
import type { DeliveryResult } from '../../deliveries/delivery-result.ts'
import { addDeliveries } from '../../deliveries/queue/add-deliveries.ts'
import { forgetDeliveries } from '../../deliveries/queue/forget-deliveries.ts'
import { recordAttempt } from '../../deliveries/queue/record-attempt.ts'
import { aDatabase } from '../../testing/world.ts'

const DAY_MS = 86_400_000
const DELIVERED: DeliveryResult = { outcome: 'delivered', reason: 'accepted' }
const FAILED: DeliveryResult = { outcome: 'failed', reason: 'timeout' }

async function twoCases() {
  const database = await aDatabase()
  const ids = [newId(1), newId(2)]
  const row = { projectId: 'shop', state: 'open' as const, openedAt: 0, updatedAt: 0 }
  for (const id of ids) await database.write((tx) => tx.insert(cases).values({ ...row, id, responseId: id }))
  return { database, ids: ids as [string, string] }
}

type Event = 'opened' | 'escalated' | 'verified'

/** A message about a case, and what came of its attempts, each at an instant. */
async function send(database: Database, caseId: string, event: Event, attempts: [number, DeliveryResult][]) {
  const subject = { kind: 'case', caseId, responseId: caseId, event, reason: { kind: 'endpoint' } } as const
  const one = { projectId: 'shop', subject, channel: 'mail', address: 'a@b.example', dueAt: 0 } as const
  await database.write(async (tx) => {
    const [id] = await addDeliveries(tx, [one], 0)
    const delivery = (await tx.select().from(deliveries)).find((row) => row.id === id)!
    for (const [at, result] of attempts) await recordAttempt(tx, { delivery, result, random: () => 0 }, at)
  })
}

const arrivalsIn = async (database: Database) => {
  const rows = await database.read((tx) => tx.select().from(cases))
  return rows.sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ routedAt, toldAt }) => ({ routedAt, toldAt }))
}

async function aSentLoop() {
  const { database, ids } = await twoCases()
  const [first, second] = ids
  await send(database, first, 'escalated', [[5, DELIVERED]])
  await send(database, first, 'opened', [[10, FAILED]])
  await send(database, first, 'opened', [
    [20, FAILED],
    [30, DELIVERED],
  ])
  await send(database, first, 'opened', [[40, DELIVERED]])
  await send(database, second, 'verified', [[50, DELIVERED]])
  return database
}

const ARRIVED = [
  { routedAt: 30, toldAt: null },
  { routedAt: null, toldAt: 50 },
]

test('a case is routed when the first message of its opening arrives, and told when that of its outcome does', async () => {
  const database = await aSentLoop()
  expect(await arrivalsIn(database)).toEqual(ARRIVED)
})

test('that stays known when what was sent is forgotten', async () => {
  const database = await aSentLoop()
  await forgetDeliveries(database, 'shop', 100 * DAY_MS)
  expect(await arrivalsIn(database)).toEqual(ARRIVED)
})

test('the migration finds out of older cases what has arrived', async () => {
  const database = await aSentLoop()
  await database.write((tx) => tx.update(cases).set({ routedAt: null, toldAt: null }))
  const name = database.file === undefined ? 'migrations-postgres/0005' : 'migrations/0009'
  const migration = readFileSync(new URL(`../../database/${name}_fast_pages.sql`, import.meta.url), 'utf8')
  const statements = migration.split('--> statement-breakpoint').filter((one) => one.includes('UPDATE'))
  expect(statements).toHaveLength(2)
  for (const statement of statements) await database.write((tx) => tx.run(sql.raw(statement)))
  expect(await arrivalsIn(database)).toEqual(ARRIVED)
})
