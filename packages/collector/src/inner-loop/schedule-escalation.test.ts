import { expect, onTestFinished, test } from 'vitest'
import { deliveries } from '../database/tables.ts'
import { createDirectory } from '../projects/directory.ts'
import { anInvitation, PASSWORD, withKey } from '../testing/members.ts'
import { aCompletedResponse, aWorld, jsonOf } from '../testing/world.ts'
import { scheduleEscalation } from './schedule-escalation.ts'

const HOUR_MS = 3_600_000

test('a case that misses its standard is told to its supervisor, once for the contact and once for the resolution', async () => {
  const touchpoints = [
    {
      key: 'checkout.paid',
      name: 'Order paid',
      owner: 'olga@shop.example',
      supervisor: 'sam@shop.example',
      standard: { contactHours: 4, resolveHours: 48 },
    },
    { key: 'parcel.arrived', name: 'Parcel arrived' },
  ]
  const world = await aWorld({ touchpoints })
  const { database } = world
  await world.send([aCompletedResponse(3)])
  const ask = withKey(world.url, world.key)
  const [{ id }] = (await jsonOf(await ask('GET', '/v1/cases'))).cases
  const time = { now: Date.now() }
  const escalation = scheduleEscalation({
    database,
    directory: await createDirectory(database),
    clock: () => time.now,
    log: () => {},
    onDeliveries: () => {},
  })
  onTestFinished(() => escalation.stop())
  const toldAfter = async (hours: number) => {
    time.now += hours * HOUR_MS
    await escalation.look()
    await escalation.look()
    const rows = await database.read((tx) => tx.select().from(deliveries))
    return rows.filter(({ address }) => address === 'sam@shop.example').length
  }

  expect(await toldAfter(3)).toBe(0)
  expect(await toldAfter(2)).toBe(1)
  await ask('POST', `/v1/cases/${id}/events`, { kind: 'attempted', channel: 'phone', outcome: 'reached' })
  expect(await toldAfter(40)).toBe(1)
  expect(await toldAfter(4)).toBe(2)
  expect(await toldAfter(100)).toBe(2)
  const { events } = await jsonOf(await ask('GET', `/v1/cases/${id}`))
  const escalated = events.filter(({ kind }: { kind: string }) => kind === 'escalated')
  expect(escalated.map(({ missed }: { missed: string }) => missed)).toEqual(['contact', 'resolution'])
})

test('whoever becomes an owner is written to from then on', async () => {
  const world = await aWorld()
  const { token, email } = await anInvitation(world)
  const ask = withKey(world.url, world.key)
  await ask('POST', '/v1/invitations/accept', { token, name: 'Olga', password: PASSWORD })
  await world.send([aCompletedResponse(3)])
  const rows = await world.database.read((tx) => tx.select().from(deliveries))
  expect(rows.map(({ address }) => address)).toEqual([email])
})
