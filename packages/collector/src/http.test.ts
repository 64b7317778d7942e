import { once } from 'node:events'
import { request } from 'node:http'
import { expect, test } from 'vitest'
import { outcomeOf } from './testing/members.ts'
import { aWorld } from './testing/world.ts'

test('whoever gives up while sending is refused, and is no failure of ours', async () => {
  const logged: string[] = []
  const world = await aWorld({ log: (line) => void logged.push(line) })
  const visit = request(`${world.url}/v1/responses`, { method: 'POST', headers: { 'content-length': 100 } })
  visit.on('error', () => {})
  visit.write('{"projectKey":')
  const [socket] = await once(visit, 'socket')
  if (socket.connecting) await once(socket, 'connect')
  await world.read('/healthz')
  visit.destroy()
  const refusals = async () => (await world.read('/metrics')).text()
  await expect.poll(refusals).toMatch(/code="request.malformed-json"\} 1/)
  expect(logged).toEqual([])
})

test('nesting without end is refused wherever something is taken apart', async () => {
  const world = await aWorld()
  const send = async (method: string, path: string, lists: number) => {
    const body = `{"name":"Deep","appearance":${'['.repeat(lists)}${']'.repeat(lists)}}`
    const headers = { authorization: `Bearer ${world.key}` }
    return outcomeOf(await fetch(world.url + path, { method, headers, body }))
  }
  const draft = '/v1/surveys/checkout/draft'
  expect(await send('PUT', draft, 499)).toBe(200)
  expect(await send('PUT', draft, 500)).toBe('422 request.invalid')
  expect(await send('PUT', draft, 100_000)).toBe('422 request.invalid')
  expect(await send('PATCH', '/v1/projects/shop', 100_000)).toBe('422 request.invalid')
})
