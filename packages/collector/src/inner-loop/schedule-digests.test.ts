import { expect, test } from 'vitest'
import { deliveries } from '../database/tables.ts'
import { createDirectory } from '../projects/directory.ts'
import { aMember, withKey } from '../testing/members.ts'
import { aCompletedResponse, aWorld, jsonOf, people } from '../testing/world.ts'
import { createCompose } from './compose-message.ts'
import { scheduleDigests } from './schedule-digests.ts'

const OWNER = 'olga@shop.example'
const MINUTE_MS = 60_000

/** A collector's digests by a clock of its own: it is Sunday evening in Lisbon. */
async function someDigests() {
  const now = { at: Date.parse('2026-11-22T20:00:00Z') }
  const world = await aWorld({
    clock: () => now.at,
    touchpoints: [
      { key: 'checkout.paid', name: 'Order paid', owner: OWNER, supervisor: 'sam@shop.example' },
      { key: 'parcel.arrived', name: 'Parcel arrived', owner: 'ben@shop.example' },
    ],
  })
  const { database, url } = world
  const directory = await createDirectory(database)
  const clock = () => now.at
  const schedule = scheduleDigests({ database, directory, clock, log: () => {}, onDeliveries: () => {} })
  const compose = createCompose({ database, directory, url: () => url, secret: 's', clock })
  await schedule.look()
  const digests = async () => {
    const rows = await database.read((tx) => tx.select().from(deliveries))
    return rows.filter(({ subject }) => subject.kind === 'digest')
  }
  const lookAt = async (instant: string) => {
    now.at = Date.parse(instant)
    await schedule.look()
    return digests()
  }
  return { world, now, schedule, lookAt, compose }
}

const said = (score: number, reason: string) =>
  aCompletedResponse(score, {
    // By the sender's clock, which is that of this machine: the collector tells the one from the other.
    shownAt: new Date(Date.now() - MINUTE_MS).toISOString(),
    personId: people.ana,
    answers: { recommend: { value: score, sequence: 1 }, reason: { value: reason, sequence: 2 } },
  })

test('in the morning whoever owns a touchpoint gets the day before, once; who has nothing to hear gets nothing', async () => {
  const { world, lookAt, compose } = await someDigests()
  await world.send([said(2, 'Lost.'), said(10, 'Olga was great.'), said(9, 'Quick.')])
  expect(await lookAt('2026-11-23T07:50:00Z')).toEqual([])
  const due = await lookAt('2026-11-23T08:00:20Z')
  const told = due.map(({ address, subject }) => [address, 'every' in subject && subject.every])
  expect(told.sort()).toEqual([
    [OWNER, 'day'],
    ['sam@shop.example', 'week'],
  ])
  expect(await lookAt('2026-11-23T08:20:00Z')).toHaveLength(2)
  // By then the case is overdue, of which whose it is hears each day.
  expect(await lookAt('2026-11-24T08:01:00Z')).toHaveLength(3)
  const message = await compose(due.find(({ address }) => address === OWNER)!)
  expect(message!.notice.title).toBe('Shop: yesterday in a minute')
  const facts = message!.notice.facts.map(({ label, value }) => `${label}: ${value}`)
  expect(facts[0]).toMatch(/^Answers: 3; NPS 33, very likely between −\d+ and \d+$/)
  expect(facts).toContain('Your open cases: 1')
  expect(facts.filter((fact) => fact.startsWith('Praise'))).toHaveLength(2)
})

test('it comes in the reader’s own morning and language, or not at all', async () => {
  const { world, lookAt, compose } = await someDigests()
  const olga = await aMember(world, { email: OWNER, role: 'manager' })
  const preferences = { language: 'zh-Hans', timeZone: 'Asia/Shanghai', weekly: false }
  expect((await olga.ask('PUT', '/v1/me/preferences', preferences)).status).toBe(200)
  expect(await jsonOf(await olga.ask('GET', '/v1/me/preferences'))).toEqual({ ...preferences, daily: true })
  await world.send([said(2, 'Lost.')])
  const due = await lookAt('2026-11-23T00:01:00Z')
  expect(due.map(({ address }) => address)).toEqual([OWNER])
  expect((await compose(due[0]!))!.notice.title).toBe('Shop:一分钟了解昨天')
  await olga.ask('PUT', '/v1/me/preferences', { daily: false, weekly: false })
  await world.send([said(1, 'Broken.')])
  await lookAt('2026-11-23T23:50:00Z')
  const later = await lookAt('2026-11-24T08:10:00Z')
  expect(later.filter(({ address }) => address === OWNER)).toHaveLength(1)
  const { url, key } = world
  expect((await withKey(url, key)('GET', '/v1/me/preferences')).status).toBe(403)
})

test('a morning that nobody was awake for is made up for, once', async () => {
  const { world, lookAt } = await someDigests()
  await world.send([said(2, 'Lost.')])
  const due = await lookAt('2026-11-23T13:00:00Z')
  expect(due.map(({ address }) => address).sort()).toEqual([OWNER, 'sam@shop.example'])
  expect(due.every(({ subject }) => 'to' in subject && subject.to === Date.parse('2026-11-23T08:00Z'))).toBe(
    true,
  )
})
