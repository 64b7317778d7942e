import { newId } from '@innerloop/shared/new-id'
import { expect, test } from 'vitest'
import { dayOf } from '../counts/day-of.ts'
import { deliveries } from '../database/tables.ts'
import { anInitiative } from '../initiatives/testing/an-initiative.ts'
import { withKey } from '../testing/members.ts'
import { aCompletedResponse, jsonOf, people } from '../testing/world.ts'
import { aLoop, casesIn, type Loop, until } from './testing/loop.ts'

const today = dayOf(Date.now(), 'Europe/Lisbon')
const steps = { decided: today, running: today, launched: today }
const note = { en: 'You told us that parcels get lost. Another carrier brings them now.', zh: '换了承运商。' }

const unhappy = (personId: string, email: string | undefined, locale = 'en') =>
  aCompletedResponse(2, {
    personId,
    ...(email !== undefined && { traits: { email } }),
    context: { locale },
    answers: { recommend: { value: 2, sequence: 1 }, reason: { value: 'Lost.', sequence: 2 } },
  })

async function aLoopWithCauses(): Promise<Loop & { ask: ReturnType<typeof withKey> }> {
  const loop = await aLoop({ project: { recovery: { survey: 'none', trait: 'email' } } })
  return { ...loop, ask: withKey(loop.world.url, loop.world.key) }
}

const to = ({ mails }: Loop, address: string) =>
  mails.filter(({ parsed }) => (parsed.to as { text: string }).text === address).map(({ parsed }) => parsed)

test('customers hear what was changed once each, in their language, only when somebody says so; who was erased hears nothing', async () => {
  const loop = await aLoopWithCauses()
  const { world, ask } = loop
  const responses = [
    unhappy(people.ana, 'ana@home.example', 'zh-CN'),
    unhappy(people.ana, 'Ana@home.example', 'zh-CN'),
    unhappy(people.ben, 'ben@home.example'),
    unhappy('eva', 'eva@home.example'),
    unhappy('tom', undefined),
  ]
  await world.send(responses)
  const from = [{ kind: 'touchpoint', id: 'checkout.paid' }]
  const idea = anInitiative({ from, steps: {} })
  await ask('POST', '/v1/initiatives', idea)
  const path = '/v1/initiatives/parcels/customers'
  expect(await jsonOf(await ask('POST', path))).toMatchObject({ code: 'initiative.not-now' })
  await ask('PUT', '/v1/initiatives/parcels', { ...idea, steps })
  expect(await jsonOf(await ask('POST', path))).toMatchObject({
    code: 'initiative.not-now',
    detail: expect.stringContaining('note'),
  })
  await ask('PUT', '/v1/initiatives/parcels', { ...idea, steps, note })
  expect(await jsonOf(await ask('GET', path))).toEqual({ cases: 5, reachable: 3, told: 0, noAddress: 1 })
  await ask('DELETE', '/v1/people/eva')
  expect(to(loop, 'ben@home.example')).toEqual([])

  const told = await ask('POST', path)
  expect([told.status, await jsonOf(told)]).toEqual([202, { cases: 4, reachable: 0, told: 2, noAddress: 1 }])
  expect(await jsonOf(await ask('POST', path))).toMatchObject({ reachable: 0, told: 2 })
  const isTold = () => loop.mails.filter(({ parsed }) => /feedback|反馈/.test(parsed.subject!)).length === 2
  await until(isTold)
  const [mail] = to(loop, 'ben@home.example')
  expect(mail!.subject).toBe('Shop: what came of your feedback')
  expect(mail!.text).toContain('Another carrier brings them now.')
  const chinese = loop.mails.find(({ parsed }) => parsed.subject === 'Shop:您的反馈带来了什么')!
  expect(chinese.parsed.text).toContain('换了承运商。')
  expect(to(loop, 'eva@home.example')).toEqual([])

  // Another case of the same customer does not have them told again, and the case says that they were.
  await world.send([unhappy(people.ben, 'ben@home.example')])
  expect(await jsonOf(await ask('GET', path))).toMatchObject({ cases: 5, reachable: 0, told: 2 })
  const all = await casesIn(world, '?state=all')
  const histories = await Promise.all(
    all.map(async ({ id }: { id: string }) => jsonOf(await world.read(`/v1/cases/${id}`))),
  )
  const informed = histories.flatMap(({ events }) =>
    events.filter(({ kind }: { kind: string }) => kind === 'informed'),
  )
  expect(informed).toMatchObject([{ initiativeId: 'parcels' }, { initiativeId: 'parcels' }])
  const kept = await world.database.read((tx) => tx.select().from(deliveries))
  expect(JSON.stringify(kept)).not.toContain('home.example')
})

test('a mail that is still to be sent finds nothing to tell once the customer is erased', async () => {
  const { world, ask } = await aLoopWithCauses()
  await world.send([unhappy(people.ana, undefined)])
  const [{ id: caseId, responseId }] = await casesIn(world)
  await ask('POST', '/v1/initiatives', anInitiative({ steps, note }))
  await ask('DELETE', `/v1/people/${people.ana}`)
  const subject = { kind: 'change' as const, initiativeId: 'parcels', caseId, responseId }
  const delivery = {
    projectId: 'shop',
    id: newId(),
    subject,
    channel: 'mail' as const,
    address: 'customer',
    state: 'due' as const,
    createdAt: Date.now(),
    dueAt: Date.now(),
  }
  await world.database.write((tx) => tx.insert(deliveries).values(delivery))
  await ask('POST', '/v1/initiatives/parcels/customers')
  await until(async () => {
    const kept = await world.database.read((tx) => tx.select().from(deliveries))
    return kept.some(({ id, state }) => id === delivery.id && state === 'refused')
  })
  expect(await casesIn(world, '?state=all')).toEqual([])
})
