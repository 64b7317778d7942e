import { setTimeout } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import type { Database } from '../../database/open-database.ts'
import { deliveries, deliveryAttempts, endpoints } from '../../database/tables.ts'
import { aDatabase } from '../../testing/world.ts'
import type { DeliveryResult } from '../delivery-result.ts'
import { addDeliveries } from './add-deliveries.ts'
import { createDeliverer } from './create-deliverer.ts'
import type { Delivery } from './delivery.ts'
import { type PausedEndpoint, resumeEndpoint } from './pause-endpoint.ts'

const DAY_MS = 86_400_000
const LEASE_MS = 10_000
const DELIVERED: DeliveryResult = { outcome: 'delivered', reason: 'accepted', status: 200 }
const FAILED: DeliveryResult = { outcome: 'failed', reason: 'receiver-error', status: 503 }

type Send = (delivery: Delivery) => Promise<DeliveryResult>

function aClock() {
  const world = { now: 1_700_000_000_000 }
  return { world, clock: () => world.now }
}

function aDeliverer(database: Database, clock: () => number, send: Send) {
  const paused: PausedEndpoint[] = []
  const logged: string[] = []
  const deliverer = createDeliverer({
    database,
    clock,
    send,
    leaseMs: LEASE_MS,
    lookMs: 10,
    random: () => 0,
    log: (line) => void logged.push(line),
    onPaused: async (_, one) => void paused.push(one),
  })
  onTestFinished(() => deliverer.stop(1))
  return { deliverer, paused, logged }
}

function add(database: Database, now: number, over: Partial<Parameters<typeof addDeliveries>[1][0]> = {}) {
  return database.write((tx) =>
    addDeliveries(
      tx,
      [
        {
          projectId: 'shop',
          subject: { kind: 'test' },
          channel: 'mail',
          address: 'olga@shop.example',
          dueAt: now,
          ...over,
        },
      ],
      now,
    ),
  )
}

const stored = (database: Database) => database.read((tx) => tx.select().from(deliveries))

async function until(isTrue: () => Promise<boolean> | boolean) {
  const deadline = performance.now() + 5000
  while (!(await isTrue())) {
    if (performance.now() > deadline) throw new Error('It did not come to that.')
    await setTimeout(5)
  }
}

test('what is due is sent once, and not before its time', async () => {
  const database = await aDatabase()
  const { world, clock } = aClock()
  const sent: string[] = []
  aDeliverer(database, clock, async ({ id }) => {
    sent.push(id)
    return DELIVERED
  })
  const [now] = await add(database, world.now)
  const [later] = await add(database, world.now, { dueAt: world.now + 500 })
  await until(() => sent.length === 1)
  await setTimeout(60)
  expect(sent).toEqual([now])
  world.now += 500
  await until(() => sent.length === 2)
  expect(sent).toEqual([now, later])
  await until(async () => (await stored(database)).every(({ state }) => state === 'delivered'))
})

test('what fails comes again with the same id, later and later, and is given up after ten attempts', async () => {
  const database = await aDatabase()
  const { world, clock } = aClock()
  const sent: string[] = []
  aDeliverer(database, clock, async ({ id }) => {
    sent.push(id)
    return FAILED
  })
  const [id] = await add(database, world.now)
  for (let attempt = 1; attempt <= 10; attempt += 1) {
    await until(async () => (await stored(database))[0]!.attempts === attempt)
    const [delivery] = await stored(database)
    expect(delivery!.state).toBe(attempt < 10 ? 'due' : 'given-up')
    world.now = delivery!.dueAt
  }
  await setTimeout(50)
  expect(sent).toEqual(Array.from({ length: 10 }, () => id))
  const attempts = await database.read((tx) => tx.select().from(deliveryAttempts))
  expect(attempts.map(({ number }) => number).sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  expect(world.now - attempts[0]!.at).toBeGreaterThan(3 * DAY_MS)
})

test('several collectors send each delivery once', async () => {
  const database = await aDatabase()
  const { world, clock } = aClock()
  const sent: string[] = []
  for (let collector = 0; collector < 4; collector += 1)
    aDeliverer(database, clock, async ({ id }) => {
      sent.push(id)
      await setTimeout(2)
      return DELIVERED
    })
  // On a file each believes at its start that it is the only one.
  await setTimeout(100)
  for (let index = 0; index < 60; index += 1) await add(database, world.now)
  await until(async () => (await stored(database)).every(({ state }) => state === 'delivered'))
  expect(sent).toHaveLength(60)
  expect(new Set(sent).size).toBe(60)
})

test('what a collector died at is sent again, with the same id, when its lease has run out', async () => {
  const database = await aDatabase()
  const { world, clock } = aClock()
  const [id] = await add(database, world.now)
  let begun = 0
  const { deliverer } = aDeliverer(database, clock, () => {
    begun += 1
    return new Promise(() => {})
  })
  await until(() => begun === 1)
  await deliverer.stop(1)
  const sent: string[] = []
  // On a file the next collector knows that it is alone; on a server it does not.
  if (database.file === undefined) world.now += LEASE_MS
  aDeliverer(database, clock, async (delivery) => {
    sent.push(delivery.id)
    return DELIVERED
  })
  await until(async () => (await stored(database))[0]!.state === 'delivered')
  expect(sent).toEqual([id])
})

test('an endpoint that took nothing for five days is paused and its deliveries are held, until it is taken up again', async () => {
  const database = await aDatabase()
  const { world, clock } = aClock()
  const definition = {
    id: 'hook',
    name: 'Hook',
    kind: 'webhook',
    url: 'https://a.example/',
    everyCase: false,
  } as const
  await database.write((tx) =>
    tx.insert(endpoints).values({ projectId: 'shop', id: 'hook', definition, secrets: [], resumedAt: 0 }),
  )
  let isWell = false
  const { paused } = aDeliverer(database, clock, async () => (isWell ? DELIVERED : FAILED))
  const to = { channel: 'endpoint', address: 'hook' } as const
  for (let day = 0; day <= 5; day += 1) {
    await add(database, world.now, to)
    await until(async () =>
      (await stored(database)).every(({ dueAt, state }) => state === 'held' || dueAt > world.now),
    )
    world.now += DAY_MS
  }
  await until(() => paused.length > 0)
  expect(paused).toEqual([{ projectId: 'shop', endpointId: 'hook', why: 'failing' }])
  await add(database, world.now, to)
  const held = await stored(database)
  expect(held.every(({ state }) => state === 'held' || state === 'given-up')).toBe(true)

  isWell = true
  await database.write((tx) => resumeEndpoint(tx, 'shop', 'hook', world.now))
  await until(async () =>
    (await stored(database)).every(({ state }) => state === 'delivered' || state === 'given-up'),
  )
})
