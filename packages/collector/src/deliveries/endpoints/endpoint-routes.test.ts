import { setTimeout } from 'node:timers/promises'
import { Webhook } from 'standardwebhooks'
import { expect, onTestFinished, test } from 'vitest'
import { withKey } from '../../testing/members.ts'
import { aCompletedResponse, aWorld, jsonOf } from '../../testing/world.ts'
import { parseAllowList } from '../guard/allow-list.ts'
import { aReceiver } from '../testing/receiver.ts'

async function aSite(answer = 200) {
  const world = await aWorld({ webhooks: { allow: parseAllowList('127.0.0.1'), allowHttp: true } })
  const site = { answer }
  const hook = await aReceiver((response) => {
    response.statusCode = site.answer
    response.end('said')
  })
  onTestFinished(() => hook[Symbol.asyncDispose]())
  const ask = withKey(world.url, world.key)
  const crm = { id: 'crm', name: 'CRM', kind: 'webhook', url: hook.url, everyCase: true }
  return { world, site, hook, ask, crm }
}

async function until(isTrue: () => Promise<boolean> | boolean) {
  const deadline = performance.now() + 5000
  while (!(await isTrue())) {
    if (performance.now() > deadline) throw new Error('It did not come to that.')
    await setTimeout(20)
  }
}

test('an endpoint hears of cases, signed with the secret that was shown once, and with both after a change of it', async () => {
  const { world, hook, ask, crm } = await aSite()
  const made = await jsonOf(await ask('POST', '/v1/endpoints', crm))
  expect(made.secret).toMatch(/^whsec_/)
  const listed = await (await ask('GET', '/v1/endpoints')).text()
  expect(listed).toContain('"paused":null')
  expect(listed).not.toContain('whsec_')
  await world.send([aCompletedResponse(2)])
  await until(() => hook.received.length === 1)
  const { secret } = await jsonOf(await ask('POST', '/v1/endpoints/crm/secret'))
  await ask('POST', '/v1/endpoints/crm/test')
  await until(() => hook.received.length === 2)
  const [opened, tested] = hook.received.map(({ body, headers }) => ({ body, headers: headers as never }))
  expect(new Webhook(made.secret).verify(opened!.body, opened!.headers)).toMatchObject({
    type: 'case.opened',
  })
  for (const one of [made.secret, secret])
    expect(new Webhook(one).verify(tested!.body, tested!.headers)).toMatchObject({ type: 'endpoint.test' })
})

test('while it is paused messages are held; then they come', async () => {
  const { world, hook, ask, crm } = await aSite()
  await ask('POST', '/v1/endpoints', crm)
  await ask('POST', '/v1/endpoints/crm/pause')
  await world.send([aCompletedResponse(2)])
  await setTimeout(200)
  const { deliveries } = await jsonOf(await ask('GET', '/v1/deliveries?state=held'))
  expect(deliveries).toHaveLength(1)
  expect(hook.received).toEqual([])
  const early = await ask('POST', `/v1/deliveries/${deliveries[0].id}/resend`)
  expect((await jsonOf(early)).code).toBe('delivery.not-now')
  await ask('POST', '/v1/endpoints/crm/resume')
  await until(() => hook.received.length === 1)
})

test('a delivery is listed with its attempts, and sent again under its id', async () => {
  const { site, hook, ask, crm } = await aSite(410)
  await ask('POST', '/v1/endpoints', crm)
  const { deliveryId } = await jsonOf(await ask('POST', '/v1/endpoints/crm/test'))
  const read = async () => jsonOf(await ask('GET', `/v1/deliveries/${deliveryId}`))
  await until(async () => (await read()).state === 'refused')
  expect((await read()).made).toMatchObject([{ number: 1, outcome: 'refused', reason: 'gone', status: 410 }])
  // Gone is gone at once.
  await until(async () => (await jsonOf(await ask('GET', '/v1/endpoints'))).endpoints[0].paused === 'gone')
  site.answer = 200
  await ask('POST', '/v1/endpoints/crm/resume')
  expect((await ask('POST', `/v1/deliveries/${deliveryId}/resend`)).status).toBe(202)
  await until(async () => (await read()).state === 'delivered')
  expect(hook.received.map(({ headers }) => headers['webhook-id'])).toEqual([deliveryId, deliveryId])
  expect((await read()).made.map(({ number }: { number: number }) => number)).toEqual([1, 2])
})

test.each([
  ['https://10.0.0.1/hook', 'endpoint.url-refused'],
  ['https://[::ffff:a9fe:a9fe]/latest', 'endpoint.url-refused'],
  ['https://user:pass@hooks.example/', 'endpoint.url-refused'],
  ['https://hooks.example:22/', 'endpoint.url-refused'],
  ['ftp://hooks.example/', 'request.invalid'],
])('an endpoint at %s is refused: %s', async (url, code) => {
  const { ask, crm } = await aSite()
  const answer = await ask('POST', '/v1/endpoints', { ...crm, url })
  expect([answer.status, (await jsonOf(answer)).code]).toEqual([422, code])
})

test('an endpoint is changed upon what was seen, and removed with what was still to go there', async () => {
  const { ask, crm } = await aSite()
  const made = await ask('POST', '/v1/endpoints', crm)
  const change = (name: string, etag: string) =>
    ask('PUT', '/v1/endpoints/crm', { ...crm, name }, { 'if-match': etag })
  expect((await change('Ours', made.headers.get('etag')!)).status).toBe(200)
  expect((await change('Theirs', made.headers.get('etag')!)).status).toBe(412)
  await ask('POST', '/v1/endpoints/crm/pause')
  const { deliveryId } = await jsonOf(await ask('POST', '/v1/endpoints/crm/test'))
  expect((await ask('DELETE', '/v1/endpoints/crm')).status).toBe(204)
  expect((await jsonOf(await ask('GET', `/v1/deliveries/${deliveryId}`))).state).toBe('refused')
  expect((await jsonOf(await ask('POST', '/v1/endpoints/crm/test'))).code).toBe('endpoint.unknown')
  expect((await jsonOf(await ask('POST', '/v1/endpoints', crm))).secret).toMatch(/^whsec_/)
})
