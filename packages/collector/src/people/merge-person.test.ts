import { describe, expect, test } from 'vitest'
import { recount } from '../counts/recount.ts'
import { audit, counts, responses } from '../database/tables.ts'
import { createDirectory } from '../projects/directory.ts'
import { storeResponses } from '../responses/store-responses.ts'
import { aCompletedResponse, aWorld, jsonOf, type World } from '../testing/world.ts'
import { mergePerson } from './merge-person.ts'

const at = (day: string) => `${day}T12:00:00.000Z`
const actor = { kind: 'key', id: 'k', name: 'Key' } as const

function callerOf({ url, key }: World) {
  return (method: string, path: string, body?: unknown) =>
    fetch(`${url}/v1/people${path}`, {
      method,
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
}

async function aWorldWithTwoIds() {
  const world = await aWorld({
    project: { dimensions: [{ key: 'plan', from: 'traits.plan', values: ['free', 'pro'] }] },
  })
  const old = aCompletedResponse(3, {
    personId: 'ana@old',
    traits: { plan: 'free' },
    shownAt: at('2026-03-01'),
  })
  await world.send([
    old,
    aCompletedResponse(9, { personId: 'ana', traits: { plan: 'pro' }, shownAt: at('2026-03-02') }),
    aCompletedResponse(7, { personId: 'ben', shownAt: at('2026-03-03') }),
  ])
  const call = callerOf(world)
  const countsOf = () => world.database.read((tx) => tx.select().from(counts))
  const peopleOf = async () =>
    (await jsonOf(await call('GET', ''))).people.map((one: { personId: string; responses: number }) => [
      one.personId,
      one.responses,
    ])
  return { ...world, old, call, countsOf, peopleOf }
}

test('two ids become one person: responses, tags and traits go over, under either id they are found', async () => {
  const { call, old, read, url, key, peopleOf } = await aWorldWithTwoIds()
  await call('PATCH', '/ana@old/traits', { traits: { value: 10, city: 'Porto' } })
  await call('PATCH', '/ana/traits', { traits: { value: 20 } })
  await fetch(`${url}/v1/responses/${old.id}/tags/vip`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${key}` },
  })
  const merged = await call('POST', '/ana@old/merge', { into: 'ana' })
  expect(await jsonOf(merged)).toEqual({ personId: 'ana', responses: 1 })
  for (const id of ['ana', 'ana@old']) {
    const person = await jsonOf(await call('GET', `/${id}`))
    expect(person).toMatchObject({ personId: 'ana', aliases: ['ana@old'], firstSeenAt: at('2026-03-01') })
    expect(person.traits).toEqual({ plan: 'pro', value: 20, city: 'Porto' })
    expect(person.responses).toHaveLength(2)
    const { responses: listed } = await jsonOf(await read(`/v1/responses?person=${id}`))
    expect(listed.map(({ tags }: { tags: string[] }) => tags)).toEqual([[], ['vip']])
  }
  expect(await peopleOf()).toEqual([
    ['ana', 2],
    ['ben', 1],
  ])
})

test('no counter changes, and they equal a recount', async () => {
  const { call, countsOf, database } = await aWorldWithTwoIds()
  const before = await countsOf()
  await call('POST', '/ana@old/merge', { into: 'ana' })
  expect(await countsOf()).toEqual(before)
  const entry = (await createDirectory(database)).byId('shop')!
  expect((await recount(database, entry)).differing).toBe(0)
})

test('what still comes under the old id is kept under the other, also more of an old response', async () => {
  const { call, send, old, peopleOf } = await aWorldWithTwoIds()
  await call('POST', '/ana@old/merge', { into: 'ana' })
  const more = { ...old, sequence: 4, answers: { ...old.answers, reason: { value: 'Late', sequence: 4 } } }
  await send([more, aCompletedResponse(5, { personId: 'ana@old' })])
  await send([more])
  expect(await peopleOf()).toEqual([
    ['ana', 3],
    ['ben', 1],
  ])
})

test('answers that arrive during a merge end under one id', async () => {
  const { call, send, database } = await aWorldWithTwoIds()
  const sending = () =>
    Promise.all(Array.from({ length: 30 }, () => send([aCompletedResponse(5, { personId: 'ana@old' })])))
  const [merged] = await Promise.all([call('POST', '/ana@old/merge', { into: 'ana' }), sending(), sending()])
  expect(merged.status).toBe(200)
  const rows = await database.read((tx) => tx.select().from(responses))
  expect(rows.filter(({ personId }) => personId === 'ana')).toHaveLength(62)
  expect(rows.filter(({ personId }) => personId === 'ana@old')).toEqual([])
})

test('what was on its way before the merge, and is stored after it, is kept under the other id too', async () => {
  const { database, peopleOf } = await aWorldWithTwoIds()
  const directory = await createDirectory(database)
  const entry = directory.byId('shop')!
  const merge = { projectId: 'shop', personId: 'ana@old', into: 'ana', actor }
  await mergePerson({ database, now: 1, reload: () => directory.reload() }, merge)
  const response = aCompletedResponse(5, { personId: 'ana@old' })
  const survey = entry.versions.get('checkout@1')!
  await database.write((tx) => storeResponses(tx, [{ entry, survey, response, receivedAt: 0 }]))
  expect(await peopleOf()).toEqual([
    ['ana', 3],
    ['ben', 1],
  ])
})

test('one that was cut short is finished by doing it again', async () => {
  const { call, database, peopleOf } = await aWorldWithTwoIds()
  const cut = mergePerson(
    { database, now: 1, reload: () => Promise.reject(new Error('killed')) },
    { projectId: 'shop', personId: 'ana@old', into: 'ana', actor },
  )
  await expect(cut).rejects.toThrow('killed')
  expect(await peopleOf()).toHaveLength(3)
  expect(await jsonOf(await call('POST', '/ana@old/merge', { into: 'ana' }))).toMatchObject({ responses: 1 })
  expect(await peopleOf()).toHaveLength(2)
})

test('ids that are merged in a row all end at the last', async () => {
  const { call, send, peopleOf } = await aWorldWithTwoIds()
  await call('POST', '/ana@old/merge', { into: 'ana' })
  await call('POST', '/ana/merge', { into: 'ben' })
  await send([aCompletedResponse(5, { personId: 'ana@old' }), aCompletedResponse(5, { personId: 'ana' })])
  expect(await peopleOf()).toEqual([['ben', 5]])
  expect((await jsonOf(await call('GET', '/ana@old'))).aliases).toEqual(['ana', 'ana@old'])
})

describe('no merge', () => {
  test.each([
    ['of one who is not known', 'zed', 'ana', 'person.unknown'],
    ['into oneself', 'ana', 'ana', 'person.same'],
    ['into an id that was merged into oneself', 'ana', 'ana@old', 'person.same'],
    ['of an id that belongs to somebody already', 'ana@old', 'ben', 'person.merged'],
    ['into nobody', 'ana', '', 'request.invalid'],
  ])('%s', async (_, personId, into, code) => {
    const { call } = await aWorldWithTwoIds()
    await call('POST', '/ana@old/merge', { into: 'ana' })
    expect((await jsonOf(await call('POST', `/${personId}/merge`, { into }))).code).toBe(code)
  })
})

test('an erased person is forgotten under every id, and who comes under one of them is somebody new', async () => {
  const { call, send, peopleOf, database } = await aWorldWithTwoIds()
  await call('POST', '/ana@old/merge', { into: 'ana' })
  expect(await jsonOf(await call('DELETE', '/ana@old'))).toEqual({ responses: 2 })
  await send([aCompletedResponse(5, { personId: 'ana@old' })])
  expect(await peopleOf()).toEqual([
    ['ana@old', 1],
    ['ben', 1],
  ])
  const acts = await database.read((tx) => tx.select().from(audit))
  expect(acts.map(({ act }) => act)).toEqual(['person.merged', 'person.erased'])
  expect(JSON.stringify(acts)).not.toContain('ana')
})
