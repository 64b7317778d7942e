import { expect, test } from 'vitest'
import { keys } from '../database/tables.ts'
import { aWorld } from '../testing/world.ts'

const signIn = (url: string, key: string) =>
  fetch(`${url}/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ key }),
  })

test('an admin key is exchanged for a cookie that scripts cannot read, until signing out', async () => {
  const world = await aWorld()
  const answer = await signIn(world.url, world.key)
  expect(answer.status).toBe(204)
  const cookie = answer.headers.get('set-cookie')!
  expect(cookie).toMatch(/HttpOnly/)
  expect(cookie).toMatch(/SameSite=Strict/)
  const headers = { cookie: cookie.split(';')[0]! }
  expect((await fetch(`${world.url}/v1/reports/score`, { headers })).status).toBe(200)
  await fetch(`${world.url}/v1/session`, { method: 'DELETE', headers })
  expect((await fetch(`${world.url}/v1/reports/score`, { headers })).status).toBe(401)
})

test('a wrong key signs nobody in', async () => {
  const world = await aWorld()
  const answer = await signIn(world.url, 'ilk_wrong')
  expect([answer.status, answer.headers.get('set-cookie')]).toEqual([401, null])
})

test('a session ends after thirty days', async () => {
  let now = Date.now()
  const world = await aWorld({ clock: () => now })
  const headers = { cookie: (await signIn(world.url, world.key)).headers.get('set-cookie')!.split(';')[0]! }
  now += 31 * 24 * 3_600_000
  expect((await fetch(`${world.url}/v1/reports/score`, { headers })).status).toBe(401)
})

test('keys are stored as digests only', async () => {
  const world = await aWorld()
  const stored = await world.database.read((tx) => tx.select().from(keys))
  expect(stored).toHaveLength(1)
  expect(JSON.stringify(stored)).not.toContain(world.key.slice(4))
})
