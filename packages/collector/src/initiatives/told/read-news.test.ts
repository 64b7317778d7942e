import { expect, test } from 'vitest'
import { createDirectory } from '../../projects/directory.ts'
import { cases } from '../../database/tables.ts'
import { changeRecord, createRecord } from '../../records/write-record.ts'
import { readDigest } from '../../inner-loop/read-digest.ts'
import { DECISIONS } from '../../decisions/decision.ts'
import { aDatabase } from '../../testing/world.ts'
import type { Initiative } from '../initiative.ts'
import { INITIATIVES } from '../initiative-kind.ts'
import { anInitiative } from '../testing/an-initiative.ts'
import { readNews, readNewsWithin } from './read-news.ts'

const ANA = 'ana@shop.example'
const actor = { kind: 'key', id: 'k', name: 'Key' } as const
const at = (instant: string) => Date.parse(instant)
const EIGHT = 'T08:00:00Z'
const LAUNCHED = '2026-09-07'

const decision = (id: string, over: object) =>
  DECISIONS.schema.parse({
    id,
    title: id,
    on: '2026-06-01',
    by: ['Olga'],
    evidence: [{ kind: 'report', id: '/loop' }],
    ...over,
  })

async function aPlace() {
  const database = await aDatabase()
  const known = (await createDirectory(database)).byId('shop')!
  const owned = { ...known.touchpoints.get('parcel.arrived')!, owner: 'ben@shop.example', team: 'parcels' }
  const touchpoints = new Map([...known.touchpoints, ['parcel.arrived', owned]])
  const routing = { ...known.routing, owners: ['olga@shop.example'] }
  const entry = { ...known, touchpoints, routing }
  await database.write((tx) =>
    tx.insert(cases).values({
      projectId: 'shop',
      id: 'c1',
      responseId: 'r1',
      state: 'verified',
      assignee: ANA,
      teamId: 'parcels',
      touchpoint: 'parcel.arrived',
      rootCause: 'delivery',
      openedAt: at('2026-08-20T10:00:00Z'),
      updatedAt: at('2026-08-20T10:00:00Z'),
    }),
  )
  const write = (definition: Initiative, now: string, isNew = true) =>
    database.write((tx) =>
      isNew
        ? createRecord(tx, { entry, kind: INITIATIVES, definition, actor }, at(now))
        : changeRecord(tx, { entry, kind: INITIATIVES, definition, precondition: {}, actor }, at(now)),
    )
  const feed = (address: string, places: string[] = [], now = '2026-09-20T12:00:00Z') =>
    database.read((tx) => readNews(tx, entry, { kind: 'person', address, places }, at(now)))
  /** The mornings on which each day's digest tells of it, among two weeks of them. */
  const mornings = async () => {
    const told: string[] = []
    for (let day = 1; day <= 14; day += 1) {
      const to = at(`2026-09-${String(day).padStart(2, '0')}${EIGHT}`)
      const span = { from: to - 86_400_000, to }
      const reader = { kind: 'person', address: ANA, places: [] } as const
      const news = await database.read((tx) => readNewsWithin(tx, entry, reader, span))
      told.push(...news.map(({ step }) => `${day} ${step}`))
    }
    return told
  }
  return { database, entry, write, feed, mornings }
}

test('what was changed goes back to whoever had the cases it came from, owns their touchpoint, or is of their team', async () => {
  const { database, entry, write, feed } = await aPlace()
  await write(anInitiative(), '2026-09-07T10:00:00Z')
  const news = {
    initiativeId: 'parcels',
    step: 'launched',
    on: LAUNCHED,
    youSaid: 'Parcels get lost.',
    weDid: 'Another carrier brings them.',
    effect: null,
  }
  expect(await feed(ANA)).toMatchObject([news])
  expect(await feed('ben@shop.example', ['parcel.arrived'])).toMatchObject([news])
  expect(await feed('eva@shop.example', ['checkout.paid'])).toEqual([])
  const team = (teamId: string) =>
    database.read((tx) =>
      readNews(tx, entry, { kind: 'team', teamId, places: [] }, at('2026-09-20T12:00:00Z')),
    )
  expect(await team('parcels')).toHaveLength(1)
  expect(await team('other')).toEqual([])
  // An old one is no news.
  expect(await feed(ANA, [], '2027-01-20T12:00:00Z')).toEqual([])
})

test('a case that was opened after the launch is not what it came from', async () => {
  const { write, feed } = await aPlace()
  const steps = { decided: '2026-08-01', running: '2026-08-01', launched: '2026-08-10' }
  await write(anInitiative({ steps }), '2026-08-10T10:00:00Z')
  expect(await feed(ANA, [], '2026-08-21T00:00:00Z')).toEqual([])
})

test('a digest tells it once: on the first morning on which its day had come and it was written down', async () => {
  const planned = await aPlace()
  await planned.write(anInitiative(), '2026-09-01T10:00:00Z')
  expect(await planned.mornings()).toEqual(['7 launched'])
  const late = await aPlace()
  await late.write(anInitiative(), '2026-09-10T10:00:00Z')
  // Something else of it changes: it is not told again.
  await late.write(anInitiative({ title: 'All parcels arrive' }), '2026-09-12T10:00:00Z', false)
  expect(await late.mornings()).toEqual(['11 launched'])
  const measured = anInitiative({ steps: { ...anInitiative().steps, measured: '2026-09-12' } })
  await late.write(measured, '2026-09-12T11:00:00Z', false)
  expect(await late.mornings()).toEqual(['11 launched', '13 measured'])
  const early = await aPlace()
  await early.write(anInitiative(), '2026-09-07T06:00:00Z')
  expect(await early.mornings()).toEqual(['7 launched'])
})

test('the week’s digest tells owners of all of it, with what was decided and what is to be looked at again', async () => {
  const { database, entry, write } = await aPlace()
  await write(anInitiative({ from: [{ kind: 'touchpoint', id: 'checkout.paid' }] }), '2026-09-08T10:00:00Z')
  await database.write(async (tx) => {
    for (const definition of [
      decision('now', { on: '2026-09-09' }),
      decision('due', { reviewOn: '2026-09-01' }),
      decision('seen', { reviewOn: '2026-09-01', reviewedOn: '2026-09-02' }),
    ])
      await createRecord(tx, { entry, kind: DECISIONS, definition, actor }, 1)
  })
  const to = at(`2026-09-14${EIGHT}`)
  const span = { every: 'week' as const, from: to - 7 * 86_400_000, to }
  const read = (address: string) => database.read((tx) => readDigest(tx, entry, { address, ...span }, to))
  const digest = await read('olga@shop.example')
  expect(digest).toMatchObject({
    news: [{ title: 'Parcels arrive' }],
    decisions: { made: [{ id: 'now' }], due: [{ id: 'due' }] },
  })
  expect(await read(ANA)).toBeUndefined()
})
