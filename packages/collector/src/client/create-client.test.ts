import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { operations } from '../reference/operations.ts'
import { aCompletedResponse, aWorld, people } from '../testing/world.ts'
import { ApiRefusal, type Client, createClient } from './create-client.ts'

test('what was defined through the client is there, typed and with its ETag', async () => {
  const client = createClient(await aWorld())
  const path = { key: 'checkout.paid' }
  const { data, etag, status } = await client.call('GET /v1/touchpoints/:key', { path })
  expect([data.name, status, etag]).toEqual(['Order paid', 200, expect.stringMatching(/^"[\w-]{22}"$/)])
  const body = { ...data, name: 'Paid' }
  const changed = await client.call('PUT /v1/touchpoints/:key', { path, body, ifMatch: etag })
  expect(changed.data).toEqual(body)
  await expect(client.call('PUT /v1/touchpoints/:key', { path, body, ifMatch: etag })).rejects.toMatchObject({
    name: 'ApiRefusal',
    status: 412,
    code: 'edit.outdated',
    detail: 'Read it again, and make the change upon that.',
  })
})

test('ids that would be another address are encoded, or refused where they cannot be', async () => {
  const world = await aWorld()
  const client = createClient(world)
  await world.send([aCompletedResponse(9, { personId: 'ana/export?x=1#%2F é' })])
  const personOf = (personId: string) => client.call('GET /v1/people/:personId', { path: { personId } })
  expect((await personOf('ana/export?x=1#%2F é')).data.responses).toHaveLength(1)
  for (const personId of ['', '.', '..']) await expect(personOf(personId)).rejects.toThrow(TypeError)
})

test('an answer is a document, nothing, or the response itself', async () => {
  const world = await aWorld()
  const client = createClient(world)
  await world.send([aCompletedResponse(9, { personId: people.ana })])
  const removed = await client.call('DELETE /v1/people/:personId', { path: { personId: people.ana } })
  expect(removed.data).toEqual({ responses: 1 })
  expect((await client.call('DELETE /v1/session')).data).toBeUndefined()
  expect(await (await client.call('GET /healthz')).data.text()).toBeTruthy()
})

test('without a key the refusal says so; what is no refusal of the collector has no code', async () => {
  const { url } = await aWorld()
  const refused = createClient({ url }).call('GET /v1/surveys')
  await expect(refused).rejects.toMatchObject({ status: 401, code: 'admin-key.missing' })

  const proxy = createServer((_, response) => void response.writeHead(502).end('<h1>Bad gateway</h1>'))
  await new Promise<void>((resolve) => proxy.listen(0, resolve))
  onTestFinished(() => void proxy.close())
  const behind = createClient({ url: `http://localhost:${(proxy.address() as AddressInfo).port}` })
  const failed = await behind.call('GET /v1/surveys').catch((error: unknown) => error)
  expect(failed).toBeInstanceOf(ApiRefusal)
  expect(failed).toMatchObject({ status: 502, code: undefined, message: 'The answer has status 502' })
})

test('a call can be given up', async () => {
  const client = createClient(await aWorld())
  const given = client.call('GET /v1/surveys', { signal: AbortSignal.abort() })
  await expect(given).rejects.toMatchObject({ name: 'AbortError' })
})

/** Never run: what must not compile is marked, and the type check fails where it does. */
export async function misuse({ call }: Client): Promise<void> {
  const surveyId = 'checkout'
  const { data } = await call('GET /v1/surveys', { query: { limit: 5, status: 'paused' } })
  data.surveys[0]?.status satisfies 'draft' | 'published' | 'paused' | 'archived' | undefined
  // @ts-expect-error There is no such member.
  void data.surveys[0]?.state
  // @ts-expect-error There is no such address.
  await call('GET /v1/survey')
  // @ts-expect-error There is no such status.
  await call('GET /v1/surveys', { query: { status: 'asleep' } })
  // @ts-expect-error It says no survey.
  await call('POST /v1/surveys/:surveyId/publish')
  // @ts-expect-error It says another.
  await call('POST /v1/surveys/:surveyId/publish', { path: { id: surveyId } })
  // @ts-expect-error A difference needs two versions.
  await call('GET /v1/surveys/:surveyId/diff', { path: { surveyId }, query: { from: 1 } })
  // @ts-expect-error There is no body.
  await call('PUT /v1/surveys/:surveyId/draft', { path: { surveyId } })
  // @ts-expect-error A name is a text.
  await call('PATCH /v1/projects/:projectId', { path: { projectId: 'shop' }, body: { name: 7 } })
  // @ts-expect-error Reading is not conditional.
  await call('GET /v1/surveys', { ifMatch: '"x"' })
  const nothing = await call('DELETE /v1/journeys/:journeyId', { path: { journeyId: 'order' } })
  nothing.data satisfies undefined
}

test('no two operations share an address', () => {
  const addresses = operations.map(({ method, path }) => `${method} ${path}`)
  expect(new Set(addresses).size).toBe(operations.length)
})
