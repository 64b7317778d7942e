import { expect, test } from 'vitest'
import { aMember, type Browser, outcomeOf, withKey } from '../testing/members.ts'
import { aCompletedResponse, aWorld, jsonOf } from '../testing/world.ts'

const SUPERVISOR = 'sam@shop.example'
const touchpoints = [
  { key: 'checkout.paid', name: 'Order paid', supervisor: SUPERVISOR },
  { key: 'parcel.arrived', name: 'Parcel arrived' },
]
const discretion = { currency: 'EUR', agent: 50, manager: 200 }

async function aCase(project: object = { discretion }) {
  const world = await aWorld({ touchpoints, project })
  await world.send([aCompletedResponse(2)])
  const [{ id }] = (await jsonOf(await world.read('/v1/cases'))).cases
  const give = async (by: Pick<Browser, 'ask'>, amount: number) =>
    outcomeOf(await by.ask('POST', `/v1/cases/${id}/events`, { kind: 'gesture', what: 'credit', amount }))
  const read = async (by: Pick<Browser, 'ask'>) => jsonOf(await by.ask('GET', `/v1/cases/${id}`))
  return { world, id: id as string, give, read }
}

test('an agent gives up to a limit over one case, also in steps; a manager more, an owner any amount', async () => {
  const { world, id, give, read } = await aCase()
  const agent = await aMember(world, { email: 'ana@shop.example', role: 'agent' })
  const manager = await aMember(world, { email: 'max@shop.example', role: 'manager' })
  const owner = await aMember(world)
  expect((await read(agent)).gestures).toEqual({ currency: 'EUR', given: 0, limit: 50 })
  expect(await give(agent, 30.1)).toBe(201)
  expect(await give(agent, 20)).toBe('403 case.over-limit')
  expect(await give(agent, 19.9)).toBe(201)
  expect((await read(agent)).gestures).toEqual({ currency: 'EUR', given: 50, limit: 50 })
  expect(await give(agent, 0.01)).toBe('403 case.over-limit')
  expect(await give(manager, 150.01)).toBe('403 case.over-limit')
  expect(await give(manager, 150)).toBe(201)
  expect(await give(owner, 1000)).toBe(201)
  expect((await read(owner)).gestures).toEqual({ currency: 'EUR', given: 1200, limit: null })

  const { acts } = await jsonOf(
    await withKey(world.url, world.key)('GET', '/v1/audit?project=shop&limit=100'),
  )
  const given = acts.filter(({ act }: { act: string }) => act === 'case.gesture')
  expect(given).toHaveLength(4)
  expect(given.at(-1)).toMatchObject({
    actor: { kind: 'person', id: agent.userId, name: 'ana' },
    subject: id,
    details: { what: 'credit', amount: 30.1, currency: 'EUR', sum: 30.1 },
  })
})

test('whoever supervises the case may give as much as a manager; a viewer nothing', async () => {
  const { world, give, read } = await aCase()
  const supervisor = await aMember(world, { email: SUPERVISOR, role: 'agent' })
  const viewer = await aMember(world, { email: 'vera@shop.example', role: 'viewer' })
  expect((await read(supervisor)).gestures.limit).toBe(200)
  expect(await give(supervisor, 200)).toBe(201)
  expect(await give(viewer, 1)).toBe('403 access.denied')
})

test('where the project says nothing of it, nothing is given', async () => {
  const { world, give, read } = await aCase({})
  const owner = await aMember(world)
  expect((await read(owner)).gestures).toBeNull()
  expect(await give(owner, 1)).toBe('422 request.invalid')
})
