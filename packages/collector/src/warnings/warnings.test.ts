import { Journey } from '@innerloop/shared'
import { expect, onTestFinished, test } from 'vitest'
import { deliveries, journeys, troubles } from '../database/tables.ts'
import type { Subject } from '../deliveries/queue/delivery.ts'
import { createDirectory } from '../projects/directory.ts'
import { withKey } from '../testing/members.ts'
import { aCompletedResponse, aWorld, jsonOf } from '../testing/world.ts'
import { scheduleWarnings } from './schedule-warnings.ts'

const DAY_MS = 86_400_000
const MINUTE_MS = 60_000

const TOUCHPOINTS = [
  { key: 'checkout.paid', name: 'Order paid', owner: 'olga@shop.example' },
  {
    key: 'parcel.arrived',
    name: 'Parcel arrived',
    owner: 'paul@shop.example',
    supervisor: 'sam@shop.example',
  },
]
const JOURNEY = Journey.parse({
  id: 'order',
  name: 'Order',
  stages: [{ id: 'all', name: 'All', touchpoints: ['checkout.paid', 'parcel.arrived'] }],
})

/** A shop whose default rules follow up 0–6, and where a minute passes whenever somebody is to be told. */
async function aWatchedShop(project = {}) {
  const world = await aWorld({ touchpoints: TOUCHPOINTS, project })
  const { database } = world
  await database.write((tx) =>
    tx.insert(journeys).values({ projectId: 'shop', id: JOURNEY.id, definition: JOURNEY }),
  )
  const time = { now: Date.now() }
  const warnings = scheduleWarnings({
    database,
    directory: await createDirectory(database),
    clock: () => time.now,
    log: (line) => expect.unreachable(line),
    onDeliveries: () => {},
  })
  onTestFinished(() => warnings.stop())
  const told = async () => {
    time.now += 2 * MINUTE_MS
    await warnings.look()
    const rows = await database.read((tx) => tx.select().from(deliveries))
    return rows.flatMap(({ address, subject }) => {
      const { reason } = subject as Extract<Subject, { kind: 'response' }>
      return reason.kind === 'irritants' || reason.kind === 'broken-journey' ? [{ address, ...reason }] : []
    })
  }
  const send = async (score: number, given: { daysAgo: number; [name: string]: unknown }) => {
    const { daysAgo, ...rest } = given
    const shownAt = new Date(Date.now() - daysAgo * DAY_MS).toISOString()
    const answer = { ...aCompletedResponse(score), shownAt, personId: 'ana', ...rest }
    const received = await jsonOf(await world.send([answer]))
    expect(received).toEqual({ accepted: 1, rejected: [] })
    return answer
  }
  const ask = withKey(world.url, world.key)
  const casesOf = async () => (await jsonOf(await ask('GET', '/v1/cases'))).cases
  return { world, told, send, casesOf, ask }
}

test('small annoyances, none of which is followed up, open one case when they are three in 90 days', async () => {
  const { told, send, casesOf } = await aWatchedShop()
  await send(8, { daysAgo: 140, properties: { transfers: 2 } })
  await send(8, { daysAgo: 40, properties: { transfers: 1 } })
  await send(8, { daysAgo: 20, properties: { transfers: 1 } })
  await send(8, { daysAgo: 20, properties: { transfers: 1 }, personId: 'ben' })
  expect(await told()).toEqual([])
  expect(await casesOf()).toEqual([])
  const last = await send(8, { daysAgo: 1, properties: { repeats: true } })
  const warned = [{ address: 'olga@shop.example', kind: 'irritants', irritants: 3, days: 90 }]
  expect(await told()).toEqual(warned)
  const opened = await casesOf()
  expect(opened).toMatchObject([{ responseId: last.id, personId: 'ana' }])
  await send(8, { daysAgo: 0.5, properties: { transfers: 1 } })
  expect(await told()).toEqual(warned)
  expect(await casesOf()).toHaveLength(1)
})

test('whoever follows the customer up already is told, and the case weighs more', async () => {
  const { told, send, casesOf, ask } = await aWatchedShop()
  await send(6, { daysAgo: 3, properties: { transfers: 2 } })
  const [open] = await casesOf()
  const assignee = { kind: 'person', email: 'paul@shop.example' }
  const assigned = await ask('POST', `/v1/cases/${open.id}/events`, { kind: 'assigned', assignee })
  expect(assigned.status).toBe(201)
  await send(9, { daysAgo: 1, properties: { transfers: 1 } })
  expect(await told()).toEqual([{ address: 'paul@shop.example', kind: 'irritants', irritants: 3, days: 90 }])
  expect(await casesOf()).toHaveLength(1)
  const { events } = await jsonOf(await ask('GET', `/v1/cases/${open.id}`))
  expect(events).toContainEqual(
    expect.objectContaining({
      kind: 'raised',
      by: expect.objectContaining({ name: 'Small annoyances that add up' }),
    }),
  )
})

test('where a journey broke, whoever meets the customer next is told, once for each time they go along it', async () => {
  const { told, send } = await aWatchedShop()
  await send(2, { daysAgo: 5 })
  const warned = {
    address: 'paul@shop.example',
    kind: 'broken-journey',
    journey: 'Order',
    touchpoint: 'Order paid',
    next: 'Parcel arrived',
  }
  expect(await told()).toEqual([warned])
  await send(1, { daysAgo: 3, touchpoint: 'parcel.arrived' })
  expect(await told()).toEqual([warned])
  await send(3, { daysAgo: 1 })
  expect(await told()).toEqual([warned, warned])
})

test('at its last touchpoint the supervisor is told; a bearable moment tells nobody', async () => {
  const { told, send } = await aWatchedShop()
  await send(5, { daysAgo: 5 })
  await send(4, { daysAgo: 3, touchpoint: 'parcel.arrived' })
  expect(await told()).toMatchObject([
    { address: 'sam@shop.example', touchpoint: 'Parcel arrived', next: null },
  ])
})

test('a project says from how many on, or that it wants none; of somebody unknown nothing is looked up', async () => {
  const { world, told, send } = await aWatchedShop({ warnings: { irritants: false, brokenJourneys: false } })
  await send(1, { daysAgo: 2, properties: { transfers: 5 } })
  await send(1, { daysAgo: 1, properties: { transfers: 5 }, personId: undefined, visitorId: 'v1' })
  expect(await told()).toEqual([])
  expect(await world.database.read((tx) => tx.select().from(troubles))).toEqual([])
  const few = await aWatchedShop({ warnings: { irritants: 5, brokenJourneys: false } })
  await few.send(9, { daysAgo: 2, properties: { transfers: 4 } })
  expect(await few.told()).toEqual([])
  await few.send(9, { daysAgo: 1, properties: { transfers: 1 } })
  expect(await few.told()).toMatchObject([{ irritants: 5 }])
})
