import { expect, test } from 'vitest'
import { measurements, observations } from '../database/tables.ts'
import { erasePerson } from '../people/erase-person.ts'
import { mergePerson } from '../people/merge-person.ts'
import { exportPerson, readPerson } from '../people/read-person.ts'
import { applyRetention } from '../privacy/apply-retention.ts'
import { createDirectory } from '../projects/directory.ts'
import { aDatabase } from '../testing/world.ts'
import { listObservations } from './list-observations.ts'
import { Observation } from './observation.ts'
import { saveObservations } from './save-observations.ts'
import { streamObservations } from './stream-observations.ts'

const NOW = Date.parse('2026-06-30T12:00:00.000Z')
const actor = { kind: 'key', id: 'k', name: 'Key' } as const

const call = (over: object = {}) =>
  Observation.parse({
    kind: 'event',
    source: 'phone',
    externalId: 'call-1',
    at: '2026-06-29T23:30:00.000Z',
    personId: 'ana',
    touchpoint: 'checkout.paid',
    measures: { holdSeconds: 41.5, transfers: 1 },
    ...over,
  })
const review = (over: object = {}) =>
  Observation.parse({
    kind: 'review',
    source: 'maps',
    externalId: 'r1',
    at: '2026-05-01T10:00:00.000Z',
    text: 'Slow. Write to ana@mail.example!',
    score: { value: 2, min: 1, max: 5 },
    ...over,
  })

async function aShop(project: object = {}) {
  const database = await aDatabase()
  const directory = await createDirectory(database)
  const known = directory.byId('shop')!
  const entry = { ...known, project: { ...known.project, ...project } }
  const save = (given: Observation[]) => database.write((tx) => saveObservations(tx, { entry, given }, NOW))
  const list = (wanted: object = {}) =>
    database.read((tx) => listObservations(tx, entry, { limit: 10, ...wanted }))
  const measured = () => database.read((tx) => tx.select().from(measurements))
  return { database, directory, entry, save, list, measured }
}

test('what comes again is kept once, and what came changed replaces what was there with its measures', async () => {
  const { save, list, measured } = await aShop()
  expect(await save([call(), review()])).toEqual({ added: 2, changed: 0, unchanged: 0 })
  expect(await save([call(), call(), review()])).toEqual({ added: 0, changed: 0, unchanged: 3 })
  const corrected = call({ at: '2026-06-28T10:00:00.000Z', measures: { holdSeconds: 12 } })
  expect(await save([call(), corrected])).toEqual({ added: 0, changed: 1, unchanged: 1 })
  expect(await measured()).toEqual([
    {
      projectId: 'shop',
      measure: 'holdSeconds',
      touchpoint: 'checkout.paid',
      day: '2026-06-28',
      observationId: expect.any(String) as string,
      value: 12,
    },
  ])
  const { observations: listed } = await list()
  expect(listed).toEqual([
    { ...corrected, receivedAt: new Date(NOW).toISOString() },
    { ...review(), receivedAt: new Date(NOW).toISOString() },
  ])
})

test('they are listed by what is asked for in pages, and streamed in batches, words without addresses', async () => {
  const { database, entry, save, list } = await aShop({ redacts: ['email'] })
  const many = Array.from({ length: 5 }, (_, i) => call({ externalId: `c${i}` }))
  await save([...many, review()])
  const first = await list({ kind: 'event', limit: 3 })
  const second = await list({ kind: 'event', limit: 3, cursor: first.next })
  expect([...first.observations, ...second.observations].map(({ externalId }) => externalId).sort()).toEqual(
    many.map(({ externalId }) => externalId),
  )
  expect(second.next).toBeUndefined()
  expect((await list({ person: 'ana', source: 'maps' })).observations).toEqual([])
  expect((await list({ touchpoint: 'checkout.paid', from: '2026-06-30' })).observations).toHaveLength(5)
  await expect(list({ cursor: 'nonsense' })).rejects.toMatchObject({ code: 'request.invalid' })
  const streamed = await Array.fromAsync(streamObservations({ database, entry }, { withText: true }))
  expect(streamed.flat().map(({ text }) => text)).toEqual(['Slow. Write to [e-mail]!'])
  const calls = streamObservations({ database, entry }, { kinds: ['event'], to: '2026-06-29' })
  expect(await Array.fromAsync(calls)).toEqual([])
})

test('they follow a merge, are exported with the person, and go with the person', async () => {
  const { database, directory, entry, save, measured } = await aShop()
  await save([call(), call({ externalId: 'call-2' }), review({ personId: 'ben' })])
  const reload = () => directory.reload()
  await mergePerson(
    { database, reload, now: NOW },
    { projectId: 'shop', personId: 'ana', into: 'ben', actor },
  )
  await save([call({ externalId: 'call-3' })])
  const ben = await database.read((tx) => readPerson(tx, entry, 'ben'))
  expect(ben.observations.map(({ externalId }) => externalId).sort()).toEqual([
    'call-1',
    'call-2',
    'call-3',
    'r1',
  ])
  const exported = await database.read((tx) => exportPerson(tx, 'shop', 'ben'))
  expect(exported.observations).toHaveLength(4)
  await erasePerson(database, entry, 'ben')
  expect(await database.read((tx) => tx.select().from(observations))).toEqual([])
  expect(await measured()).toEqual([])
})

test('they are kept as long as responses are, and their words as long as words', async () => {
  const { database, entry, save, list, measured } = await aShop({
    retention: { responsesDays: 90, textsDays: 30 },
  })
  await save([call(), review(), call({ externalId: 'old', at: '2026-01-01T00:00:00.000Z' })])
  expect(await applyRetention(database, entry, NOW)).toEqual({
    responses: 0,
    texts: 1,
    people: 0,
    observations: 1,
  })
  expect((await list()).observations.map(({ externalId, text }) => [externalId, text])).toEqual([
    ['call-1', undefined],
    ['r1', ''],
  ])
  expect((await measured()).map(({ day }) => day)).toEqual(['2026-06-30', '2026-06-30'])
  expect((await applyRetention(database, entry, NOW)).observations).toBe(0)
})
