import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { json } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { accounts, sessions, users } from '../database/tables.ts'
import { aBrowser, aMember, outcomeOf, PASSWORD } from '../testing/members.ts'
import { aWorld, jsonOf } from '../testing/world.ts'

const OLGA = 'olga@shop.example'

test('whoever accepts an invitation is signed in, and signs in again with e-mail and password', async () => {
  const world = await aWorld()
  const olga = await aMember(world, { email: OLGA })
  expect((await olga.ask('GET', '/v1/reports/score')).status).toBe(200)
  await olga.ask('DELETE', '/v1/session')
  expect(olga.cookie).toBe('')

  const later = aBrowser(world.url)
  expect(
    (await later.ask('POST', '/v1/session', { email: 'Olga@Shop.example', password: PASSWORD })).status,
  ).toBe(204)
  expect((await jsonOf(await later.ask('GET', '/v1/me'))).actor).toEqual({
    kind: 'person',
    id: olga.userId,
    name: 'olga',
  })
})

test('the cookie of a session is out of reach for scripts and other sites, and for plain HTTP where there is TLS', async () => {
  const world = await aWorld({ publicUrl: 'https://feedback.example' })
  await aMember(world, { email: OLGA })
  const answer = await aBrowser(world.url).ask('POST', '/v1/session', { email: OLGA, password: PASSWORD })
  const cookie = answer.headers.getSetCookie().find((line) => line.includes('innerloop_person'))!
  expect(cookie).toMatch(/^__Secure-innerloop_person=/)
  for (const attribute of ['HttpOnly', 'SameSite=Strict', 'Secure', 'Path=/', 'Max-Age=1209600'])
    expect(cookie).toContain(attribute)
})

test.each([
  [{ email: OLGA, password: 'wrong horse battery' }, '401 sign-in.refused'],
  [{ email: 'nobody@shop.example', password: PASSWORD }, '401 sign-in.refused'],
  [{ email: 'not an address', password: PASSWORD }, '401 sign-in.refused'],
  [{ email: OLGA, password: 'x'.repeat(500) }, '401 sign-in.refused'],
  [{ email: OLGA }, '401 admin-key.missing'],
])('%o signs nobody in', async (body, refusal) => {
  const world = await aWorld()
  await aMember(world, { email: OLGA })
  const stranger = aBrowser(world.url)
  expect(await outcomeOf(await stranger.ask('POST', '/v1/session', body))).toBe(refusal)
  expect(stranger.cookie).toBe('')
})

test('passwords cannot be guessed by trying', async () => {
  const world = await aWorld({ limits: { trustsProxy: true, perMinute: { signIn: 2 } } })
  const attempt = async (path: string, body: unknown) => {
    const from = { 'x-forwarded-for': '198.51.100.1' }
    return (await aBrowser(world.url).ask('POST', path, body, from)).status
  }
  const wrong = { email: OLGA, password: 'wrong horse battery' }
  expect(await attempt('/v1/session', wrong)).toBe(401)
  expect(await attempt('/v1/invitations/accept', { token: 'ili_x' })).toBe(404)
  expect(await attempt('/v1/session', wrong)).toBe(429)
  expect(await attempt('/v1/invitations/accept', { token: 'ili_x' })).toBe(429)
})

test('a session ends when its time is over, and nobody can lengthen it', async () => {
  const world = await aWorld()
  const olga = await aMember(world)
  await world.database.write(async (tx) => tx.update(sessions).set({ expiresAt: Date.now() - 1 }))
  expect(await outcomeOf(await olga.ask('GET', '/v1/me'))).toBe('401 session.ended')
})

test('a forged cookie opens nothing', async () => {
  const world = await aWorld()
  const olga = await aMember(world)
  const [token, signature] = decodeURIComponent(olga.cookie.split('=')[1]!).split('.')
  const forged = [`${token}.${signature!.split('').toReversed().join('')}`, `${token}x.${signature}`, token!]
  for (const value of forged) {
    const thief = aBrowser(world.url, `innerloop_person=${encodeURIComponent(value)}`)
    expect(await outcomeOf(await thief.ask('GET', '/v1/me'))).toBe('401 session.ended')
  }
})

test('of passwords a hash is kept, of sessions a digest, of senders nothing', async () => {
  const world = await aWorld()
  const olga = await aMember(world)
  const token = decodeURIComponent(olga.cookie.split('=')[1]!).split('.')[0]!
  const stored = await world.database.read(async (tx) =>
    JSON.stringify([
      await tx.select().from(users),
      await tx.select().from(accounts),
      await tx.select().from(sessions),
    ]),
  )
  expect(stored).toContain(OLGA)
  expect(stored).not.toContain(PASSWORD)
  expect(stored).not.toContain(token)
  expect(stored).not.toMatch(/127\.0\.0\.1|::1|node|undici/)
})

test("signing out everywhere ends every session of the person, and nobody else's", async () => {
  const world = await aWorld()
  const olga = await aMember(world)
  const ben = await aMember(world, { email: 'ben@shop.example', role: 'viewer' })
  const phone = aBrowser(world.url)
  await phone.ask('POST', '/v1/session', { email: OLGA, password: PASSWORD })
  expect((await olga.ask('DELETE', '/v1/session/everywhere')).status).toBe(204)
  expect(await outcomeOf(await phone.ask('GET', '/v1/me'))).toBe('401 session.ended')
  expect((await ben.ask('GET', '/v1/me')).status).toBe(200)
})

test('a new password ends all other sessions, and needs the one before', async () => {
  const world = await aWorld()
  const olga = await aMember(world)
  const phone = aBrowser(world.url)
  await phone.ask('POST', '/v1/session', { email: OLGA, password: PASSWORD })
  const change = (current: string, next: string) => olga.ask('PUT', '/v1/me/password', { current, next })
  expect(await outcomeOf(await change('wrong horse battery', 'another battery horse'))).toBe(
    '403 password.wrong',
  )
  expect(await outcomeOf(await change(PASSWORD, 'short'))).toBe('422 request.invalid')
  expect(await outcomeOf(await change(PASSWORD, 'another battery horse'))).toBe(204)
  expect((await olga.ask('GET', '/v1/me')).status).toBe(200)
  expect(await outcomeOf(await phone.ask('GET', '/v1/me'))).toBe('401 session.ended')
  const attempt = (password: string) => phone.ask('POST', '/v1/session', { email: OLGA, password })
  expect(await outcomeOf(await attempt(PASSWORD))).toBe('401 sign-in.refused')
  expect(await outcomeOf(await attempt('another battery horse'))).toBe(204)
})

test('whose session ends while they change their password signs in again', async () => {
  const world = await aWorld()
  const olga = await aMember(world, { email: OLGA })
  const body = JSON.stringify({ current: PASSWORD, next: 'another correct horse' })
  const change = request(`${world.url}/v1/me/password`, {
    method: 'PUT',
    headers: { cookie: olga.cookie, 'content-length': body.length },
  })
  // Listened for from the start: on a slow machine the session has ended before it is looked at, and the answer is early.
  const answered = once(change, 'response')
  change.flushHeaders()
  await olga.ask('GET', '/v1/me')
  await olga.ask('DELETE', '/v1/session/everywhere')
  change.end(body)
  const [answer] = (await answered) as [IncomingMessage]
  expect([answer.statusCode, await json(answer)]).toMatchObject([401, { code: 'session.ended' }])
})

test('a key has no password to change', async () => {
  const world = await aWorld()
  const answer = await aBrowser(world.url).ask(
    'PUT',
    '/v1/me/password',
    { current: PASSWORD, next: PASSWORD },
    { authorization: `Bearer ${world.key}` },
  )
  expect(await outcomeOf(answer)).toBe('403 access.denied')
})

test('who signs in with a key is no longer signed in as a person, and the other way round', async () => {
  const world = await aWorld()
  const olga = await aMember(world)
  await olga.ask('POST', '/v1/session', { key: world.key })
  expect((await jsonOf(await olga.ask('GET', '/v1/me'))).actor.kind).toBe('key')
  await olga.ask('POST', '/v1/session', { email: OLGA, password: PASSWORD })
  expect((await jsonOf(await olga.ask('GET', '/v1/me'))).actor.kind).toBe('person')
  expect(olga.cookie).not.toContain('innerloop_session')
})

test('sessions outlive a restart', async () => {
  const world = await aWorld()
  const olga = await aMember(world)
  const again = await aWorld({ database: world.database })
  expect((await aBrowser(again.url, olga.cookie).ask('GET', '/v1/me')).status).toBe(200)
})
