import { expect, test } from 'vitest'
import { PERMISSIONS_OF, Role } from '../access/permissions.ts'
import { accounts, members, sessions, users } from '../database/tables.ts'
import { applyProgramme } from '../projects/apply-programme.ts'
import { aMember, outcomeOf, withKey } from '../testing/members.ts'
import { aDatabase, aWorld, jsonOf, programme } from '../testing/world.ts'

async function twoProjects() {
  const database = await aDatabase()
  const cafe = { ...programme, project: { ...programme.project, id: 'cafe', key: 'pk_cafe', name: 'Cafe' } }
  await database.write((tx) => applyProgramme(tx, cafe, 0))
  return aWorld({ database })
}

test.each(Role.options)('a %s may do what the role says, in their project alone', async (role) => {
  const world = await twoProjects()
  const member = await aMember(world, { role })
  const me = await jsonOf(await member.ask('GET', '/v1/me'))
  expect(me.everywhere).toEqual([])
  expect(me.projects).toEqual([
    { id: 'shop', name: 'Shop', role, permissions: expect.toSatisfy(isSameAs(PERMISSIONS_OF[role])) },
  ])
  expect(await outcomeOf(await member.ask('GET', '/v1/reports/score'))).toBe(200)
  expect(await outcomeOf(await member.ask('GET', '/v1/reports/score?project=cafe'))).toBe(
    '404 project.unknown',
  )
  expect(await outcomeOf(await member.ask('GET', '/v1/audit'))).toBe(
    role === 'owner' ? 200 : '403 access.denied',
  )
})

const isSameAs = (expected: readonly string[]) => (given: string[]) =>
  JSON.stringify(given.toSorted()) === JSON.stringify(expected.toSorted())

test('a member of every project is one of those that come later, too', async () => {
  const world = await aWorld()
  const olga = await aMember(world, { project: '*', role: 'viewer' })
  const cafe = { ...programme, project: { ...programme.project, id: 'cafe', key: 'pk_cafe' } }
  await world.database.write((tx) => applyProgramme(tx, cafe, 0))
  const later = await aWorld({ database: world.database })
  const answer = await fetch(`${later.url}/v1/reports/score?project=cafe`, {
    headers: { cookie: olga.cookie },
  })
  expect(answer.status).toBe(200)
})

test('another role holds from the next request on', async () => {
  const world = await aWorld()
  const olga = await aMember(world)
  const ben = await aMember(world, { email: 'ben@shop.example', role: 'manager' })
  const change = (role: string) => olga.ask('PATCH', `/v1/members/${ben.userId}`, { role })
  expect((await ben.ask('GET', '/v1/people/nobody/export')).status).toBe(404)
  expect((await change('viewer')).status).toBe(204)
  expect(await outcomeOf(await ben.ask('GET', '/v1/people/nobody/export'))).toBe('403 access.denied')
  expect(await outcomeOf(await change('boss'))).toBe('422 request.invalid')
  expect(await outcomeOf(await olga.ask('PATCH', '/v1/members/nobody', { role: 'viewer' }))).toBe(
    '404 member.unknown',
  )
})

test('a project keeps an owner', async () => {
  const world = await aWorld()
  const olga = await aMember(world)
  const path = `/v1/members/${olga.userId}`
  expect(await outcomeOf(await olga.ask('PATCH', path, { role: 'viewer' }))).toBe('409 member.last-owner')
  expect(await outcomeOf(await olga.ask('DELETE', path))).toBe('409 member.last-owner')
  const ben = await aMember(world, { email: 'ben@shop.example' })
  const both = await Promise.all([
    olga.ask('DELETE', `/v1/members/${ben.userId}`),
    ben.ask('DELETE', `/v1/members/${olga.userId}`),
  ])
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  expect((await jsonOf(await world.read('/v1/members'))).members).toHaveLength(1)
})

test('an owner of every project is one of each, and the last of them stays', async () => {
  const world = await aWorld()
  const olga = await aMember(world)
  const all = await aMember(world, { email: 'all@shop.example', project: '*' })
  expect(await outcomeOf(await olga.ask('DELETE', `/v1/members/${all.userId}?project=*`))).toBe(
    '403 access.denied',
  )
  expect(await outcomeOf(await olga.ask('DELETE', `/v1/members/${all.userId}`))).toBe('404 member.unknown')
  expect(await outcomeOf(await all.ask('DELETE', `/v1/members/${olga.userId}`))).toBe(200)
  expect(await outcomeOf(await all.ask('DELETE', `/v1/members/${all.userId}?project=*`))).toBe(
    '409 member.last-owner',
  )
})

test('who is removed is out at once, and leaves no account behind', async () => {
  const world = await twoProjects()
  const olga = await aMember(world)
  const ben = await aMember(world, { email: 'ben@shop.example', role: 'viewer' })
  const stream = await ben.ask('GET', '/v1/responses/stream')
  const reader = stream.body!.getReader()
  await reader.read()
  expect((await olga.ask('DELETE', `/v1/members/${ben.userId}`)).status).toBe(200)
  expect(await outcomeOf(await ben.ask('GET', '/v1/reports/score'))).toBe('401 session.ended')
  expect((await reader.read()).done).toBe(true)
  const stored = await world.database.read(async (tx) =>
    JSON.stringify([
      await tx.select().from(users),
      await tx.select().from(accounts),
      await tx.select().from(sessions),
      await tx.select().from(members),
    ]),
  )
  expect(stored).not.toContain(ben.userId)
  expect(stored).toContain(olga.userId)
})

test('who is removed from one project stays a member of the other', async () => {
  const world = await twoProjects()
  const ben = await aMember(world, { email: 'ben@shop.example', role: 'viewer' })
  const { token } = await jsonOf(
    await withKey(world.url, world.key)('POST', '/v1/invitations?project=cafe', {
      email: 'ben@shop.example',
      role: 'agent',
    }),
  )
  await ben.ask('POST', '/v1/invitations/accept', { token })
  await withKey(world.url, world.key)('DELETE', `/v1/members/${ben.userId}?project=shop`)
  const { projects } = await jsonOf(await ben.ask('GET', '/v1/me'))
  expect(projects.map(({ id, role }: { id: string; role: string }) => [id, role])).toEqual([
    ['cafe', 'agent'],
  ])
})

test('whoever removes a member is told which keys of theirs go on working', async () => {
  const world = await aWorld()
  const olga = await aMember(world)
  const ben = await aMember(world, { email: 'ben@shop.example' })
  const made = await jsonOf(await ben.ask('POST', '/v1/keys', { name: 'Export', scopes: ['responses:read'] }))
  const removed = await olga.ask('DELETE', `/v1/members/${ben.userId}`)
  expect(await jsonOf(removed)).toEqual({ keysLeft: [{ id: made.id, projectId: 'shop', name: 'Export' }] })
})

test('all members are listed, page by page', async () => {
  const world = await aWorld()
  const emails = ['ana@x.example', 'ben@x.example', 'eva@x.example', 'all@x.example']
  for (const email of emails)
    await aMember(world, { email, role: 'viewer', project: email.startsWith('all') ? '*' : 'shop' })
  const listed = []
  for (let cursor = ''; ;) {
    const page = await jsonOf(await world.read(`/v1/members?limit=3${cursor}`))
    listed.push(...page.members)
    if (!page.next) break
    cursor = `&cursor=${encodeURIComponent(page.next)}`
  }
  expect(listed.map(({ email }) => email)).toEqual(emails)
  expect(listed.at(-1)).toMatchObject({ projectId: '*', role: 'viewer', name: 'all' })
})

test('viewers do not see who the members are', async () => {
  const world = await aWorld()
  const vera = await aMember(world, { role: 'viewer' })
  expect(await outcomeOf(await vera.ask('GET', '/v1/members'))).toBe('403 access.denied')
})
