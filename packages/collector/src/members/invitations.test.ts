import { expect, test } from 'vitest'
import { invitations } from '../database/tables.ts'
import { createAdminKey } from '../keys/admin-keys.ts'
import { aBrowser, aMember, anInvitation, outcomeOf, PASSWORD, withKey } from '../testing/members.ts'
import { aWorld, jsonOf } from '../testing/world.ts'

const DAY_MS = 24 * 3_600_000
const account = { name: 'Olga', password: PASSWORD }

test('an invitation shows its token and link once, and only a digest of it is kept', async () => {
  const world = await aWorld({ publicUrl: 'https://feedback.example' })
  const invitation = await anInvitation(world, { email: 'Olga@Shop.example', role: 'agent' })
  expect(invitation).toMatchObject({ email: 'olga@shop.example', role: 'agent', projectId: 'shop' })
  expect(invitation.link).toBe(`https://feedback.example/#invitation=${invitation.token}`)
  const listed = await (await world.read('/v1/invitations')).text()
  expect(listed).toContain(invitation.id)
  const stored = await world.database.read(async (tx) => JSON.stringify(await tx.select().from(invitations)))
  for (const text of [listed, stored]) expect(text).not.toContain(invitation.token.slice(4))
})

test('an invitation can be accepted once', async () => {
  const world = await aWorld()
  const { token } = await anInvitation(world)
  const accept = () => aBrowser(world.url).ask('POST', '/v1/invitations/accept', { token, ...account })
  const answers = await Promise.all([accept(), accept()])
  expect((await Promise.all(answers.map(outcomeOf))).sort()).toEqual([200, '404 invitation.unknown'])
  expect(await outcomeOf(await accept())).toBe('404 invitation.unknown')
  expect((await jsonOf(await world.read('/v1/invitations'))).invitations).toEqual([])
})

test('an invitation ends after seven days', async () => {
  let now = Date.now()
  const world = await aWorld({ clock: () => now })
  const { token } = await anInvitation(world)
  now += 7 * DAY_MS
  const answer = await aBrowser(world.url).ask('POST', '/v1/invitations/accept', { token, ...account })
  expect(await outcomeOf(answer)).toBe('404 invitation.unknown')
  expect((await jsonOf(await world.read('/v1/invitations'))).invitations).toEqual([])
})

test('an invitation that was revoked, replaced or made up opens nothing', async () => {
  const world = await aWorld()
  const first = await anInvitation(world)
  const second = await anInvitation(world)
  expect(await outcomeOf(await withKey(world.url, world.key)('DELETE', `/v1/invitations/${second.id}`))).toBe(
    204,
  )
  for (const token of [first.token, second.token, 'ili_made-up']) {
    const answer = await aBrowser(world.url).ask('POST', '/v1/invitations/accept', { token, ...account })
    expect(await outcomeOf(answer)).toBe('404 invitation.unknown')
  }
})

test.each([
  [{ password: PASSWORD }, 'no name'],
  [{ name: 'Olga' }, 'no password'],
  [{ name: 'Olga', password: 'short' }, 'a short password'],
  [{ ...account, role: 'owner' }, 'a role of their own choice'],
])('with %o nobody gets an account: %s', async (body, _why) => {
  const world = await aWorld()
  const { token } = await anInvitation(world, { role: 'viewer' })
  const answer = await aBrowser(world.url).ask('POST', '/v1/invitations/accept', { token, ...body })
  expect(await outcomeOf(answer)).toBe('422 request.invalid')
  const again = await aBrowser(world.url).ask('POST', '/v1/invitations/accept', { token, ...account })
  expect(again.status).toBe(200)
})

test('who has an account accepts another invitation while signed in, and nobody can in their place', async () => {
  const world = await aWorld()
  const olga = await aMember(world, { role: 'viewer' })
  const ben = await aMember(world, { email: 'ben@shop.example', role: 'viewer' })
  const { token } = await anInvitation(world, { project: '*', role: 'manager' })
  for (const other of [ben, aBrowser(world.url)]) {
    const answer = await other.ask('POST', '/v1/invitations/accept', { token, ...account })
    expect(await outcomeOf(answer)).toBe('409 account.exists')
  }
  expect(await jsonOf(await olga.ask('POST', '/v1/invitations/accept', { token }))).toEqual({
    projectId: '*',
    role: 'manager',
  })
  const { everywhere, projects } = await jsonOf(await olga.ask('GET', '/v1/me'))
  expect(everywhere).toContain('programme:write')
  expect(projects[0]).toMatchObject({ id: 'shop', role: 'manager' })
})

test('a member needs no invitation', async () => {
  const world = await aWorld()
  await aMember(world)
  const answer = await withKey(world.url, world.key)('POST', '/v1/invitations?project=shop', {
    email: 'olga@shop.example',
    role: 'owner',
  })
  expect(await outcomeOf(answer)).toBe('409 invitation.needless')
})

test('only owners invite, and a key invites to no more than it may do itself', async () => {
  const world = await aWorld()
  const manager = await aMember(world, { email: 'mia@shop.example', role: 'manager' })
  const wanted = { email: 'new@shop.example', role: 'viewer' }
  expect(await outcomeOf(await manager.ask('POST', '/v1/invitations', wanted))).toBe('403 access.denied')
  expect(await outcomeOf(await manager.ask('GET', '/v1/invitations'))).toBe('403 access.denied')
  const scopes = ['members:write', 'reports:read', 'programme:read', 'responses:read'] as const
  const key = await world.database.write((tx) =>
    createAdminKey(tx, 0, { projectId: 'shop', scopes: [...scopes] }),
  )
  const ask = withKey(world.url, key)
  expect(await outcomeOf(await ask('POST', '/v1/invitations', { ...wanted, role: 'agent' }))).toBe(
    '403 access.denied',
  )
  expect(await outcomeOf(await ask('POST', '/v1/invitations?project=*', wanted))).toBe('403 access.denied')
  expect(await outcomeOf(await ask('POST', '/v1/invitations', wanted))).toBe(201)
})
