import { expect, test } from 'vitest'
import { accounts, users, verifications } from '../database/tables.ts'
import { freePort } from '../testing/free-port.ts'
import {
  aBrowser,
  aMember,
  anInvitation,
  type Browser,
  outcomeOf,
  PASSWORD,
  withKey,
} from '../testing/members.ts'
import { aProvider } from '../testing/provider.ts'
import { aWorld, jsonOf } from '../testing/world.ts'

async function aWorldWithProvider() {
  const provider = await aProvider()
  const port = await freePort()
  const publicUrl = `http://localhost:${port}`
  const world = await aWorld({ port, publicUrl, oidc: provider.settings })
  return { provider, world }
}

/** To the provider, which sends the browser back at once; tells where we send it in the end. */
async function signIn(browser: Browser): Promise<string> {
  return comeBack(browser, await begin(browser))
}

async function begin(browser: Browser): Promise<URL> {
  const toProvider = (await browser.ask('GET', '/v1/session/provider')).headers.get('location')!
  const back = await fetch(toProvider, { redirect: 'manual' })
  return new URL(back.headers.get('location')!)
}

async function comeBack(browser: Browser, { pathname, search }: URL): Promise<string> {
  const answer = await browser.ask('GET', pathname + search)
  expect(answer.status).toBe(302)
  return answer.headers.get('location')!
}

const isIn = async (browser: Browser) => (await browser.ask('GET', '/v1/me')).ok

test('who is invited comes in through the provider, without a password, and is a member', async () => {
  const { world } = await aWorldWithProvider()
  await anInvitation(world, { role: 'agent' })
  const olga = aBrowser(world.url)
  expect(await signIn(olga)).toBe('/')
  const { actor, projects } = await jsonOf(await olga.ask('GET', '/v1/me'))
  expect(actor).toMatchObject({ kind: 'person', name: 'Olga' })
  expect(projects[0]).toMatchObject({ id: 'shop', role: 'agent' })
  expect((await jsonOf(await world.read('/v1/invitations'))).invitations).toEqual([])
  const again = aBrowser(world.url)
  expect([await signIn(again), await isIn(again)]).toEqual(['/', true])
})

test('who is a member with a password is the same person through the provider', async () => {
  const { world } = await aWorldWithProvider()
  const { userId } = await aMember(world)
  const olga = aBrowser(world.url)
  expect(await signIn(olga)).toBe('/')
  expect((await jsonOf(await olga.ask('GET', '/v1/me'))).actor.id).toBe(userId)
  const byPassword = await aBrowser(world.url).ask('POST', '/v1/session', {
    email: 'olga@shop.example',
    password: PASSWORD,
  })
  expect(byPassword.status).toBe(204)
})

test('who is neither invited nor a member stays out, and leaves nothing', async () => {
  const { world } = await aWorldWithProvider()
  const stranger = aBrowser(world.url)
  expect(await signIn(stranger)).toBe('/?sign-in-refused=not-invited')
  expect(await isIn(stranger)).toBe(false)
  expect(await world.database.read(async (tx) => tx.select().from(users))).toEqual([])
})

test('who was removed stays out', async () => {
  const { world } = await aWorldWithProvider()
  await aMember(world, { email: 'ben@shop.example' })
  await anInvitation(world, { role: 'viewer' })
  const olga = aBrowser(world.url)
  await signIn(olga)
  const { actor } = await jsonOf(await olga.ask('GET', '/v1/me'))
  await withKey(world.url, world.key)('DELETE', `/v1/members/${actor.id}`)
  expect(await isIn(olga)).toBe(false)
  expect(await signIn(olga)).toBe('/?sign-in-refused=not-invited')
})

test('an e-mail that the provider does not vouch for opens no invitation and no account', async () => {
  const { world, provider } = await aWorldWithProvider()
  provider.person.email_verified = false
  await anInvitation(world)
  const olga = aBrowser(world.url)
  expect(await signIn(olga)).toBe('/?sign-in-refused=email-unverified')
  await aMember(world)
  expect(await signIn(olga)).toBe('/?sign-in-refused=email-unverified')
  expect(await isIn(olga)).toBe(false)
})

test.each([
  ['of another issuer', { iss: 'https://other.example' }],
  ['for another client', { aud: 'somebody-else' }],
  ['of another sign-in', { nonce: 'used before' }],
])('a token %s opens nothing', async (_, lies) => {
  const { world, provider } = await aWorldWithProvider()
  await aMember(world)
  provider.lies = lies
  const olga = aBrowser(world.url)
  expect(await signIn(olga)).toBe('/?sign-in-refused=provider')
  expect(await isIn(olga)).toBe(false)
})

test('a token that somebody else signed opens nothing', async () => {
  const { world, provider } = await aWorldWithProvider()
  await aMember(world)
  provider.forges = true
  expect(await signIn(aBrowser(world.url))).toBe('/?sign-in-refused=provider')
})

test('a code of another issuer is not exchanged', async () => {
  const { world } = await aWorldWithProvider()
  await aMember(world)
  const olga = aBrowser(world.url)
  const back = await begin(olga)
  back.searchParams.set('iss', 'https://other.example')
  expect(await comeBack(olga, back)).toBe('/?sign-in-refused=provider')
})

test('a state that is forged, missing, of another browser, or used before is refused', async () => {
  const { world } = await aWorldWithProvider()
  await aMember(world)
  const olga = aBrowser(world.url)

  const forged = await begin(olga)
  forged.searchParams.set('state', 'made-up')
  expect(await comeBack(olga, forged)).toBe('/?sign-in-refused=expired')

  const missing = await begin(olga)
  missing.searchParams.delete('state')
  expect(await comeBack(olga, missing)).toBe('/?sign-in-refused=expired')

  const back = await begin(olga)
  const victim = aBrowser(world.url)
  expect(await comeBack(victim, back)).toBe('/?sign-in-refused=expired')
  expect(await isIn(victim)).toBe(false)

  const own = await begin(olga)
  const { cookie } = olga
  expect(await comeBack(olga, own)).toBe('/')
  expect(await comeBack(aBrowser(world.url, cookie), own)).toBe('/?sign-in-refused=expired')
})

test('a sign-in that took too long is refused', async () => {
  const { world } = await aWorldWithProvider()
  await aMember(world)
  const olga = aBrowser(world.url)
  const back = await begin(olga)
  await world.database.write(async (tx) => {
    for (const { id, value } of await tx.select().from(verifications)) {
      const late = JSON.stringify({ ...JSON.parse(value), expiresAt: Date.now() - 1 })
      await tx.update(verifications).set({ value: late })
      expect(id).toBeDefined()
    }
  })
  expect(await comeBack(olga, back)).toBe('/?sign-in-refused=expired')
  expect(await isIn(olga)).toBe(false)
})

test('the provider leads nowhere but to the dashboard', async () => {
  const { world } = await aWorldWithProvider()
  await aMember(world)
  const olga = aBrowser(world.url)
  const back = await begin(olga)
  back.searchParams.set('callbackURL', 'https://evil.example')
  back.searchParams.set('error', 'https://evil.example')
  expect(await comeBack(olga, back)).toBe('/?sign-in-refused=provider')
})

test('a provider that speaks for another issuer is not used, and password sign-in goes on', async () => {
  const { world, provider } = await aWorldWithProvider()
  await aMember(world)
  provider.issuer = 'https://other.example'
  const answer = await aBrowser(world.url).ask('GET', '/v1/session/provider')
  expect(await outcomeOf(answer)).toBe('503 sign-in.provider-unavailable')
  const byPassword = { email: 'olga@shop.example', password: PASSWORD }
  expect((await aBrowser(world.url).ask('POST', '/v1/session', byPassword)).status).toBe(204)
  provider.issuer = provider.settings.issuer
  expect(await signIn(aBrowser(world.url))).toBe('/')
})

test('no token of the provider is kept', async () => {
  const { world } = await aWorldWithProvider()
  await anInvitation(world)
  await signIn(aBrowser(world.url))
  const stored = JSON.stringify(await world.database.read(async (tx) => tx.select().from(accounts)))
  expect(stored).toContain('sub-1')
  expect(stored).not.toMatch(/access-of-the-provider|eyJ/)
})

test('the ways to sign in name the provider, if there is one', async () => {
  const { world } = await aWorldWithProvider()
  expect(await jsonOf(await fetch(`${world.url}/v1/session/ways`))).toEqual({ provider: 'Example ID' })
  const without = await aWorld()
  expect(await jsonOf(await fetch(`${without.url}/v1/session/ways`))).toEqual({})
  for (const path of ['/v1/session/provider', '/v1/session/callback/oidc'])
    expect(await outcomeOf(await fetch(without.url + path))).toBe('404 sign-in.provider-none')
})
