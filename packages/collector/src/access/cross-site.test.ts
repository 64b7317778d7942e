import { expect, test } from 'vitest'
import { aBrowser, aMember, outcomeOf, PASSWORD } from '../testing/members.ts'
import { aResponse, aWorld } from '../testing/world.ts'

const EVIL = { origin: 'https://evil.example' }
const WIRE = ['/v1/responses', '/v1/widget/pk_shop', '/v1/widget/pk_shop/history']

test.each([
  ['a page of another site', { ...EVIL, 'sec-fetch-site': 'cross-site' }],
  ['a page of a site beside ours', { origin: 'http://other.localhost', 'sec-fetch-site': 'same-site' }],
  ['an old browser on another site', EVIL],
  ['a sandboxed page', { origin: 'null' }],
])('%s cannot change anything with the cookie of whoever visits it', async (_, headers) => {
  const world = await aWorld()
  const olga = await aMember(world)
  const byKey = aBrowser(world.url)
  await byKey.ask('POST', '/v1/session', { key: world.key })
  const attempts = [
    ['POST', '/v1/keys', { name: 'x', scopes: ['reports:read'] }],
    ['POST', '/v1/invitations', { email: 'evil@evil.example', role: 'owner' }],
    ['POST', '/v1/identity-secrets', undefined],
    ['DELETE', `/v1/members/${olga.userId}`, undefined],
    ['DELETE', '/v1/people/ana', undefined],
    ['PUT', '/v1/me/password', { current: PASSWORD, next: 'another battery horse' }],
    ['DELETE', '/v1/session/everywhere', undefined],
    ['DELETE', '/v1/session', undefined],
    ['POST', '/v1/session', { key: world.key }],
    ['POST', '/v1/invitations/accept', { token: 'ili_x' }],
  ] as const
  for (const browser of [olga, byKey])
    for (const [method, path, body] of attempts) {
      const answer = await browser.ask(method, path, body, headers)
      expect([path, await outcomeOf(answer)]).toEqual([path, '403 request.cross-site'])
      expect(answer.headers.get('access-control-allow-origin')).toBeNull()
    }
  expect((await olga.ask('GET', '/v1/me')).status).toBe(200)
})

test.each([
  ['the dashboard', { 'sec-fetch-site': 'same-origin', origin: 'https://feedback.example' }],
  ['the dashboard in an old browser', { origin: 'https://feedback.example' }],
  ['a program', {}],
])('%s changes what it may', async (_, headers) => {
  const world = await aWorld({ publicUrl: 'https://feedback.example' })
  const olga = await aMember(world)
  const wanted = { name: 'x', scopes: ['reports:read'] }
  expect(await outcomeOf(await olga.ask('POST', '/v1/keys', wanted, headers))).toBe(201)
})

test('a key works from anywhere, as no browser adds it by itself', async () => {
  const world = await aWorld()
  const headers = { ...EVIL, 'sec-fetch-site': 'cross-site', authorization: `Bearer ${world.key}` }
  const answer = await aBrowser(world.url).ask('POST', '/v1/identity-secrets', undefined, headers)
  expect(answer.status).toBe(201)
})

test('a page of another origin may read nothing of the admin API, refusals included', async () => {
  const world = await aWorld()
  const olga = await aMember(world)
  const paths = [
    '/v1/me',
    '/v1/reports/score',
    '/v1/members',
    '/v1/keys',
    '/v1/audit',
    '/v1/reports/score?by=hour',
  ]
  for (const path of [...paths, '/v1/nothing', '/v1/people/nobody']) {
    const answer = await olga.ask('GET', path, undefined, { origin: 'https://shop.example' })
    expect([path, answer.headers.get('access-control-allow-origin')]).toEqual([path, null])
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull()
    expect(answer.headers.get('cross-origin-resource-policy')).toBe('same-origin')
  }
})

test('only the wire answers a preflight', async () => {
  const world = await aWorld()
  const preflight = (path: string, method: string) =>
    fetch(world.url + path, {
      method: 'OPTIONS',
      headers: { ...EVIL, 'access-control-request-method': method },
    })
  expect((await preflight('/v1/responses', 'POST')).status).toBe(204)
  for (const [path, method] of [
    ['/v1/session', 'POST'],
    ['/v1/keys', 'POST'],
    ['/v1/people/ana', 'DELETE'],
    ['/v1/me', 'GET'],
  ] as const) {
    const answer = await preflight(path, method)
    expect([path, answer.status]).toEqual([path, 404])
    for (const name of answer.headers.keys()) expect(name).not.toMatch(/^access-control-/)
  }
})

test('pages may learn why the wire refused them', async () => {
  const world = await aWorld()
  const refused = await world.send([aResponse()], EVIL)
  expect(refused.status).toBe(403)
  expect(refused.headers.get('access-control-allow-origin')).toBe('*')
  for (const path of WIRE.slice(1)) {
    const answer = await fetch(`${world.url}${path.replace('pk_shop', 'pk_none')}`, { headers: EVIL })
    expect(answer.status).toBe(401)
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
  }
})
