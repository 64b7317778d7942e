import { Webhook } from 'standardwebhooks'
import { expect, test } from 'vitest'
import { aStudio, codeOf } from '../testing/studio.ts'
import { jsonOf } from '../testing/world.ts'

const crm = {
  id: 'crm',
  name: 'CRM',
  proof: 'signature' as const,
  person: { id: '/customer/id', traits: { plan: '/customer/plan', adviser: '/customer/owner' } },
}
const reviews = {
  id: 'reviews',
  name: 'Reviews',
  proof: 'address' as const,
  observation: {
    kind: 'review' as const,
    source: 'maps',
    scale: [1, 5] as [number, number],
    touchpoint: 'checkout.paid',
    fields: { id: '/id', text: '/text', score: '/stars' },
  },
}

async function aShop() {
  const studio = await aStudio()
  const { call, url } = studio
  const hook = async (body: typeof crm | typeof reviews) => {
    await call('POST /v1/inbound-hooks', { body })
    return (await call('POST /v1/inbound-hooks/:id/address', { path: { id: body.id } })).data
  }
  const send = (path: string, body: string, headers: Record<string, string> = {}) =>
    fetch(url + path, { method: 'POST', body, headers })
  const outcomes = async (id: string) => {
    const { data } = await call('GET /v1/inbound-hooks/:id/deliveries', { path: { id } })
    return data.deliveries.map(({ outcome }) => outcome)
  }
  return { ...studio, hook, send, outcomes }
}

test('a CRM that signs its messages keeps customers up to date; nobody else does', async () => {
  const { call, hook, send, outcomes } = await aShop()
  const { path, secret } = await hook(crm)
  const body = JSON.stringify({ customer: { id: 'ana', plan: 'pro', owner: 'olga@x.example' } })
  const signed = (key: string, at = new Date()) => ({
    'webhook-id': 'msg_1',
    'webhook-timestamp': `${Math.floor(at.getTime() / 1000)}`,
    'webhook-signature': new Webhook(key).sign('msg_1', at, body),
  })
  const taken = await send(path, body, signed(secret!))
  expect([taken.status, await jsonOf(taken)]).toEqual([
    202,
    { result: 'taken', observations: 0, people: 1, missing: [] },
  ])
  const ana = await call('GET /v1/people/:personId', { path: { personId: 'ana' } })
  expect(ana.data.traits).toEqual({ plan: 'pro', adviser: 'olga@x.example' })
  const forged = [
    send(path, body),
    send(path, body, signed(`whsec_${btoa('x'.repeat(32))}`)),
    send(path, body, signed(secret!, new Date(Date.now() - 600_000))),
    send(path, body.replace('pro', 'gold'), signed(secret!)),
  ]
  for (const answer of await Promise.all(forged))
    expect([answer.status, (await jsonOf(answer)).code]).toEqual([401, 'inbound.unproved'])
  expect((await outcomes('crm')).map(({ result }) => result).sort()).toEqual([
    ...Array.from({ length: 4 }, () => 'refused'),
    'taken',
  ])
  const renewed = await call('POST /v1/inbound-hooks/:id/address', { path: { id: 'crm' } })
  expect((await send(path, body, signed(secret!))).status).toBe(404)
  expect((await send(renewed.data.path, body, signed(renewed.data.secret!))).status).toBe(202)
})

test('a system that cannot sign sends to an address that nobody can guess, as often as it likes', async () => {
  const { call, hook, send, outcomes } = await aShop()
  const made = await hook(reviews)
  expect(made).toEqual({ path: expect.stringMatching(/^\/v1\/inbound\/[\w-]{32}$/) })
  const body = JSON.stringify({ id: 'r1', text: 'Quick.', stars: 5 })
  for (const again of [body, body]) expect((await send(made.path, again)).status).toBe(202)
  const { data } = await call('GET /v1/observations', {})
  expect(data.observations).toMatchObject([
    { externalId: 'r1', score: { value: 5, min: 1, max: 5 }, touchpoint: 'checkout.paid' },
  ])
  const refused = await send(made.path, JSON.stringify({ text: 'Slow.' }))
  expect([refused.status, await jsonOf(refused)]).toEqual([
    422,
    expect.objectContaining({
      code: 'inbound.refused',
      detail: 'there is no id at /id. Not there: /id, /stars.',
    }),
  ])
  expect((await send(made.path, 'stars=5')).status).toBe(422)
  expect((await send(made.path, JSON.stringify({ id: 'r2', stars: 9 }))).status).toBe(422)
  expect((await outcomes('reviews')).map((one) => ('why' in one ? one.why : one.result)).sort()).toEqual([
    'score: stay on the scale',
    'taken',
    'taken',
    'the message is not JSON, or too deep',
    'there is no id at /id',
  ])
  expect((await send('/v1/inbound/nowhere', body)).status).toBe(404)
})

test('a mapping is tried before anything is sent; the last fifty outcomes are kept, and go with the hook', async () => {
  const { call, hook, send, outcomes } = await aShop()
  const { path } = await hook(reviews)
  const message = { id: 'r1', stars: 4 }
  const tried = await call('POST /v1/inbound-hooks/try', { body: { hook: reviews, message } })
  expect(tried.data).toMatchObject({
    result: 'read',
    missing: ['/text'],
    observations: [{ externalId: 'r1' }],
  })
  expect((await call('GET /v1/observations', {})).data.observations).toEqual([])
  for (let n = 0; n < 52; n += 1) await send(path, '{}')
  expect(await outcomes('reviews')).toHaveLength(50)
  const place = { path: { id: 'reviews' } }
  expect((await call('GET /v1/inbound-hooks/:id/address', place)).data.path).toBe(path)
  await call('DELETE /v1/inbound-hooks/:id', place)
  expect((await send(path, '{}')).status).toBe(404)
  await call('POST /v1/inbound-hooks', { body: reviews })
  expect((await call('GET /v1/inbound-hooks/:id/address', place)).data).toEqual({
    path: null,
    createdAt: null,
  })
  expect(await outcomes('reviews')).toEqual([])
  const elsewhere = {
    ...reviews,
    id: 'other',
    observation: { ...reviews.observation, touchpoint: 'nowhere' },
  }
  expect(await codeOf(call('POST /v1/inbound-hooks', { body: elsewhere }))).toBe('request.invalid')
})
