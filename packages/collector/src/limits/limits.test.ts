import { expect, test } from 'vitest'
import { aResponse, aWorld, jsonOf } from '../testing/world.ts'

const from = (address: string) => ({ 'x-forwarded-for': `203.0.113.7, ${address}` })

test('one address that sends too much is slowed down, and no other', async () => {
  const now = Date.now()
  const limits = { trustsProxy: true, perMinute: { save: 2 } }
  const { send } = await aWorld({ limits, clock: () => now })
  const statuses = []
  for (const address of ['198.51.100.1', '198.51.100.1', '198.51.100.1', '2001:db8::1'])
    statuses.push((await send([aResponse()], from(address))).status)
  expect(statuses).toEqual([202, 202, 429, 202])
  const refused = await send([aResponse()], from('198.51.100.1'))
  expect(refused.headers.get('retry-after')).toBe('30')
  expect(refused.headers.get('ratelimit-policy')).toBe('"save";q=2;w=60')
  expect(refused.headers.get('ratelimit')).toBe('"save";r=0;t=30')
  expect(refused.headers.get('access-control-allow-origin')).toBe('*')
  expect(await jsonOf(refused)).toMatchObject({ code: 'request.too-many', status: 429 })
})

test('a project has a limit of its own', async () => {
  const { send } = await aWorld({ limits: { perMinute: { project: 1 } } })
  expect([(await send([aResponse()])).status, (await send([aResponse()])).status]).toEqual([202, 429])
})

test('what a sender claims counts only where a proxy of ours wrote it', async () => {
  const { send } = await aWorld({ limits: { perMinute: { save: 1 } } })
  const statuses = []
  for (let index = 0; index < 3; index += 1)
    statuses.push((await send([aResponse()], from('198.51.100.1'))).status)
  expect(statuses).toEqual([202, 202, 202])
})

test('keys cannot be guessed by trying', async () => {
  const { url } = await aWorld({ limits: { trustsProxy: true, perMinute: { signIn: 3 } } })
  const attempt = async (key: string) => {
    const answer = await fetch(`${url}/v1/session`, {
      method: 'POST',
      body: JSON.stringify({ key }),
      headers: { 'content-type': 'application/json', ...from('198.51.100.1') },
    })
    return answer.status
  }
  const statuses = []
  for (const key of ['ilk_1', 'ilk_2', 'ilk_3', 'ilk_4']) statuses.push(await attempt(key))
  expect(statuses).toEqual([401, 401, 401, 429])
})
