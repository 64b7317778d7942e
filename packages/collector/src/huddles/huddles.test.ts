import { expect, test } from 'vitest'
import { aMember, withKey } from '../testing/members.ts'
import { aCompletedResponse, aWorld, jsonOf, people } from '../testing/world.ts'

const team = { id: 'returns', name: 'Returns', members: ['ana@shop.example'], supervisor: 'sam@shop.example' }

async function aTeamAtWork() {
  const world = await aWorld({
    teams: [team],
    touchpoints: [
      { key: 'checkout.paid', name: 'Order paid', owner: 'ana@shop.example', team: 'returns' },
      { key: 'parcel.arrived', name: 'Parcel arrived', owner: 'ben@shop.example' },
    ],
  })
  const ask = withKey(world.url, world.key)
  return { world, ask }
}

const said = (score: number, reason: string, over = {}) =>
  aCompletedResponse(score, {
    personId: people.ana,
    answers: { recommend: { value: score, sequence: 1 }, reason: { value: reason, sequence: 2 } },
    ...over,
  })

test('a huddle is prepared: what is new, what is praised, and what cannot be told yet', async () => {
  const { world } = await aTeamAtWork()
  await world.send([said(2, 'Lost.'), said(10, 'Ana was great.')])
  await world.send([said(1, 'Broken.', { touchpoint: 'parcel.arrived' })])
  const huddle = await jsonOf(await world.read('/v1/huddle?team=returns'))
  expect(huddle).toMatchObject({
    team: 'returns',
    last: null,
    newCases: { n: 1, first: [{ comment: 'Lost.' }] },
    overdue: { n: 0, first: [] },
    praise: [{ answer: { comment: 'Ana was great.' }, for: ['ana@shop.example'] }],
    ratio: { praise: 1, correction: 1, verdict: 'cannot-tell' },
    change: { verdict: 'cannot-tell', after: { n: 2 } },
    topCause: null,
  })
  expect((await jsonOf(await world.read('/v1/huddle'))).newCases.n).toBe(2)
  expect((await world.read('/v1/huddle?team=none')).status).toBe(422)
})

test('minutes are kept, an action is done later, and the next huddle begins there', async () => {
  const { world, ask } = await aTeamAtWork()
  const action = { id: 'a1', text: 'Call the carrier', who: 'Ana' }
  const minutes = { notes: 'Parcels.', actions: [action] }
  const held = await jsonOf(await ask('POST', '/v1/huddles', { team: 'returns', minutes }))
  expect(held).toMatchObject({ team: 'returns', minutes: { notes: 'Parcels.', by: 'Admin key' } })
  const done = { ...minutes, actions: [{ ...action, done: true }] }
  expect((await ask('PUT', `/v1/huddles/${held.id}`, done)).status).toBe(200)
  const { last } = await jsonOf(await world.read('/v1/huddle?team=returns'))
  expect(last).toMatchObject({ id: held.id, minutes: { actions: [{ id: 'a1', done: true }] } })
  expect((await ask('PUT', '/v1/huddles/none', done)).status).toBe(404)
})

test('what a team cannot solve is carried to management, from a case or by itself, and dealt with there', async () => {
  const { world, ask } = await aTeamAtWork()
  await world.send([said(2, 'Lost.')])
  const { cases } = await jsonOf(await world.read('/v1/cases'))
  await ask('POST', `/v1/cases/${cases[0].id}/events`, {
    kind: 'carried',
    reason: 'The carrier loses parcels.',
  })
  const { id } = await jsonOf(
    await ask('POST', '/v1/carried', { text: 'Prices are unclear.', team: 'returns' }),
  )
  const { items } = await jsonOf(await world.read('/v1/carried?team=returns'))
  expect(items).toMatchObject([
    { id, text: 'Prices are unclear.', caseId: null },
    { text: 'The carrier loses parcels.', caseId: cases[0].id, touchpoint: 'checkout.paid' },
  ])
  expect((await ask('POST', `/v1/carried/${id}/close`, { outcome: 'A new price list.' })).status).toBe(200)
  expect((await jsonOf(await world.read('/v1/carried'))).items).toHaveLength(1)
  expect((await jsonOf(await world.read('/v1/carried?all=true'))).items).toHaveLength(2)
  await ask('DELETE', `/v1/people/${people.ana}`)
  expect((await jsonOf(await world.read('/v1/carried'))).items).toEqual([])
})

test('one’s own feed holds one’s own touchpoints, cases and praise, and nobody else’s', async () => {
  const { world } = await aTeamAtWork()
  const ana = await aMember(world, { email: 'ana@shop.example', role: 'agent' })
  await world.send([said(2, 'Lost.'), said(10, 'Ana was great.')])
  await world.send([said(0, 'Not hers.', { touchpoint: 'parcel.arrived' })])
  const mine = await jsonOf(await ana.ask('GET', '/v1/mine'))
  expect(mine.places).toEqual([{ key: 'checkout.paid', name: 'Order paid' }])
  expect(mine.score).toMatchObject({ n: 2, score: 0 })
  expect(mine.weeks).toHaveLength(1)
  expect(mine.answers.map(({ comment }: { comment: string }) => comment).sort()).toEqual([
    'Ana was great.',
    'Lost.',
  ])
  expect(mine.praise).toMatchObject([{ comment: 'Ana was great.' }])
  expect(mine.cases).toMatchObject([{ comment: 'Lost.', assignee: 'ana@shop.example' }])
  expect(mine.topics).toEqual([])
  const [{ id }] = mine.cases
  const act = (event: object) => ana.ask('POST', `/v1/cases/${id}/events`, event)
  await act({ kind: 'attempted', channel: 'phone', outcome: 'reached' })
  expect((await act({ kind: 'resolved', rootCause: 'waiting' })).ok).toBe(true)
  const { topics } = await jsonOf(await ana.ask('GET', '/v1/mine'))
  expect(topics).toEqual([{ cause: 'waiting', name: 'Waiting time', n: 1, of: 1 }])
  expect((await world.read('/v1/mine')).status).toBe(403)
})
