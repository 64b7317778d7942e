import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Permission, PERMISSIONS_OF } from '../access/permissions.ts'
import { keys } from '../database/tables.ts'
import { aBrowser, aMember, outcomeOf, withKey } from '../testing/members.ts'
import { aWorld, jsonOf, triesOf } from '../testing/world.ts'
import { createAdminKey } from './admin-keys.ts'
import { signatureOf } from './identity-secrets.ts'

const DAY_MS = 24 * 3_600_000

const names = ({ keys: found }: { keys: { name: string }[] }) => found.map(({ name }) => name)

test('a key is shown once, bound to its project, and does what its scopes say until it expires', async () => {
  let now = Date.now()
  const world = await aWorld({ clock: () => now })
  const olga = await aMember(world)
  const wanted = { name: 'Export', scopes: ['reports:read'], expiresInDays: 30 }
  const answer = await olga.ask('POST', '/v1/keys', wanted)
  expect(answer.status).toBe(201)
  const { key, ...made } = await jsonOf(answer)
  expect(made).toEqual({
    id: expect.any(String),
    projectId: 'shop',
    name: 'Export',
    scopes: ['reports:read'],
    createdAt: new Date(now).toISOString(),
    expiresAt: new Date(now + 30 * DAY_MS).toISOString(),
    madeBy: olga.userId,
  })
  expect((await jsonOf(await olga.ask('GET', '/v1/keys'))).keys).toEqual([made])
  const stored = await world.database.read(async (tx) => JSON.stringify(await tx.select().from(keys)))
  expect(stored).not.toContain(key.slice(4))

  const ask = withKey(world.url, key)
  expect(await outcomeOf(await ask('GET', '/v1/reports/score'))).toBe(200)
  expect(await outcomeOf(await ask('GET', '/v1/audit'))).toBe('403 access.denied')
  now += 30 * DAY_MS
  expect(await outcomeOf(await ask('GET', '/v1/reports/score'))).toBe('401 admin-key.unknown')
})

test('nobody can make a key that may do more than they themselves', async () => {
  const world = await aWorld()
  const subset = fc.subarray([...Permission.options], { minLength: 1 })
  await fc.assert(
    fc.asyncProperty(subset, subset, async (held, wanted) => {
      const scopes: Permission[] = [...new Set([...held, 'keys:write' as const])]
      const maker = await world.database.write((tx) => createAdminKey(tx, 0, { projectId: 'shop', scopes }))
      const answer = await withKey(world.url, maker)('POST', '/v1/keys', { name: 'x', scopes: wanted })
      const isWithin = wanted.every((one) => scopes.includes(one))
      expect(await outcomeOf(answer)).toBe(isWithin ? 201 : '403 access.denied')
    }),
    { numRuns: triesOf(30) },
  )
})

test('an owner of one project makes no key for all of them', async () => {
  const world = await aWorld()
  const olga = await aMember(world)
  const wanted = { name: 'All', scopes: ['reports:read'] }
  expect(await outcomeOf(await olga.ask('POST', '/v1/keys?project=*', wanted))).toBe('403 access.denied')
  const all = await aMember(world, { email: 'all@shop.example', project: '*' })
  expect((await jsonOf(await all.ask('POST', '/v1/keys?project=*', wanted))).projectId).toBe('*')
})

test.each([
  [{ name: 'x' }, 'no scopes'],
  [{ name: 'x', scopes: [] }, 'none in the list'],
  [{ name: 'x', scopes: ['everything'] }, 'one that there is not'],
  [{ name: '', scopes: ['reports:read'] }, 'no name'],
  [{ name: 'x', scopes: ['reports:read'], expiresInDays: 0 }, 'no life'],
  [{ name: 'x', scopes: ['reports:read'], expires: 3 }, 'a typo'],
])('%o makes no key: %s', async (body, _why) => {
  const world = await aWorld()
  const answer = await withKey(world.url, world.key)('POST', '/v1/keys', body)
  expect(await outcomeOf(answer)).toBe('422 request.invalid')
})

test('a revoked key opens nothing, nor does a session made with it', async () => {
  const world = await aWorld()
  const olga = await aMember(world)
  const { id, key } = await jsonOf(
    await olga.ask('POST', '/v1/keys', { name: 'x', scopes: ['reports:read'] }),
  )
  const browser = aBrowser(world.url)
  await browser.ask('POST', '/v1/session', { key })
  expect((await browser.ask('GET', '/v1/reports/score')).status).toBe(200)
  expect((await olga.ask('DELETE', `/v1/keys/${id}`)).status).toBe(204)
  expect(await outcomeOf(await browser.ask('GET', '/v1/reports/score'))).toBe('401 session.ended')
  expect(await outcomeOf(await withKey(world.url, key)('GET', '/v1/me'))).toBe('401 admin-key.unknown')
  expect(await outcomeOf(await olga.ask('DELETE', `/v1/keys/${id}`))).toBe('404 key.unknown')
})

test('keys of other projects, and sessions, are neither listed nor revoked', async () => {
  const world = await aWorld()
  const olga = await aMember(world)
  await aBrowser(world.url).ask('POST', '/v1/session', { key: world.key })
  expect((await jsonOf(await olga.ask('GET', '/v1/keys'))).keys).toEqual([])
  const all = (await jsonOf(await world.read('/v1/keys?project=*'))).keys
  expect(all).toHaveLength(1)
  expect(all[0].scopes).toEqual(Permission.options)
  expect(await outcomeOf(await olga.ask('DELETE', `/v1/keys/${all[0].id}`))).toBe('404 key.unknown')
})

test('signing out everywhere with a key ends all sessions made with it', async () => {
  const world = await aWorld()
  const browsers = [aBrowser(world.url), aBrowser(world.url)]
  for (const browser of browsers) await browser.ask('POST', '/v1/session', { key: world.key })
  await browsers[0]!.ask('DELETE', '/v1/session/everywhere')
  expect(await outcomeOf(await browsers[1]!.ask('GET', '/v1/me'))).toBe('401 session.ended')
  expect((await world.read('/v1/me')).status).toBe(200)
})

test('keys are listed page by page, the newest first', async () => {
  let now = Date.now()
  const world = await aWorld({ clock: () => (now += 1000) })
  for (const name of ['a', 'b', 'c'])
    await withKey(world.url, world.key)('POST', '/v1/keys?project=shop', { name, scopes: ['reports:read'] })
  const first = await jsonOf(await world.read('/v1/keys?limit=2'))
  expect(names(first)).toEqual(['c', 'b'])
  const second = await jsonOf(await world.read(`/v1/keys?limit=2&cursor=${first.next}`))
  expect([names(second), second.next]).toEqual([['a'], undefined])
})

test('a new identity secret is valid at once, beside the one before; older ones are not', async () => {
  let now = Date.now()
  const world = await aWorld({ clock: () => (now += 1000) })
  const ask = withKey(world.url, world.key)
  const secrets: string[] = []
  for (let made = 0; made < 3; made += 1)
    secrets.push((await jsonOf(await ask('POST', '/v1/identity-secrets'))).secret)
  const isAccepted = async (secret: string) => {
    const query = new URLSearchParams({ person: 'ana', signature: signatureOf(secret, 'ana') })
    return (await world.read(`/v1/widget/pk_shop/history?${query}`)).ok
  }
  expect(await Promise.all(secrets.map(isAccepted))).toEqual([false, true, true])
  const listed = await (await ask('GET', '/v1/identity-secrets')).text()
  expect(JSON.parse(listed).secrets).toHaveLength(2)
  for (const secret of secrets) expect(listed).not.toContain(secret.slice(4))
})

test('who may not make keys may not make identity secrets', async () => {
  const world = await aWorld()
  const scopes = [...PERMISSIONS_OF.manager]
  const key = await world.database.write((tx) => createAdminKey(tx, 0, { projectId: 'shop', scopes }))
  for (const [method, path] of [
    ['GET', '/v1/keys'],
    ['POST', '/v1/identity-secrets'],
    ['GET', '/v1/identity-secrets'],
  ] as const)
    expect(await outcomeOf(await withKey(world.url, key)(method, path))).toBe('403 access.denied')
})
