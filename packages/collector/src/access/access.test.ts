import { expect, test } from 'vitest'
import { createAdminKey } from '../keys/admin-keys.ts'
import { applyProgramme } from '../projects/apply-programme.ts'
import { aCompletedResponse, aDatabase, aWorld, jsonOf, programme } from '../testing/world.ts'
import { PERMISSIONS_OF } from './permissions.ts'

async function twoProjects() {
  const database = await aDatabase()
  const cafe = { ...programme, project: { ...programme.project, id: 'cafe', key: 'pk_cafe' } }
  await database.write((tx) => applyProgramme(tx, cafe, 0))
  const world = await aWorld({ database })
  await world.send([aCompletedResponse(9, { personId: 'ana' })])
  const keyFor = (limits: Parameters<typeof createAdminKey>[2]) =>
    world.database.write((tx) => createAdminKey(tx, 0, limits))
  const ask = async (key: string, path: string, method = 'GET') => {
    const answer = await fetch(world.url + path, { method, headers: { authorization: `Bearer ${key}` } })
    return answer.ok ? answer.status : `${answer.status} ${(await jsonOf(answer)).code}`
  }
  return { keyFor, ask, world }
}

test('a key of one project knows of no other, and needs not name its own', async () => {
  const { keyFor, ask } = await twoProjects()
  const key = await keyFor({ projectId: 'shop' })
  expect(await ask(key, '/v1/reports/score')).toBe(200)
  expect(await ask(key, '/v1/reports/score?project=shop')).toBe(200)
  expect(await ask(key, '/v1/reports/score?project=cafe')).toBe('404 project.unknown')
  expect(await ask(key, '/v1/people/ana?project=cafe', 'DELETE')).toBe('404 project.unknown')
})

test('a key does what its scopes say, and no more', async () => {
  const { keyFor, ask } = await twoProjects()
  const key = await keyFor({ projectId: 'shop', scopes: ['reports:read'] })
  expect(await ask(key, '/v1/reports/score')).toBe(200)
  expect(await ask(key, '/v1/responses/recent')).toBe('403 access.denied')
  expect(await ask(key, '/v1/people/ana')).toBe('403 access.denied')
})

test('who may read about people may not erase them', async () => {
  const { keyFor, ask } = await twoProjects()
  const key = await keyFor({ projectId: 'shop', scopes: [...PERMISSIONS_OF.agent] })
  expect(await ask(key, '/v1/people/ana')).toBe(200)
  expect(await ask(key, '/v1/people/ana/export')).toBe('403 access.denied')
  expect(await ask(key, '/v1/people/ana', 'DELETE')).toBe('403 access.denied')
  expect(await ask(key, '/v1/people/ana')).toBe(200)
})

test('a session may do no more than the key that it was made with, and ends no later', async () => {
  const { keyFor, world } = await twoProjects()
  const key = await keyFor({ projectId: 'shop', scopes: ['reports:read'], expiresAt: Date.now() + 60_000 })
  const signedIn = await fetch(`${world.url}/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ key }),
  })
  const headers = { cookie: signedIn.headers.get('set-cookie')!.split(';')[0]! }
  const ask = async (path: string) => (await fetch(world.url + path, { headers })).status
  expect(await Promise.all(['/v1/reports/score', '/v1/responses/recent'].map(ask))).toEqual([200, 403])
})
