import { expect, test } from 'vitest'
import { audit } from '../database/tables.ts'
import { aBrowser, aMember, anInvitation, PASSWORD, withKey } from '../testing/members.ts'
import { aWorld, jsonOf } from '../testing/world.ts'

async function aBusyWorld() {
  let now = Date.UTC(2026, 0, 1)
  const world = await aWorld({ clock: () => (now += 1000) })
  const olga = await aMember(world)
  const invitation = await anInvitation(world, { email: 'eva@shop.example' })
  await olga.ask('DELETE', `/v1/invitations/${invitation.id}`)
  const ben = await aMember(world, { email: 'ben@shop.example', role: 'viewer' })
  await olga.ask('PATCH', `/v1/members/${ben.userId}`, { role: 'agent' })
  const made = await jsonOf(await olga.ask('POST', '/v1/keys', { name: 'Export', scopes: ['reports:read'] }))
  await olga.ask('DELETE', `/v1/keys/${made.id}`)
  const { secret } = await jsonOf(await olga.ask('POST', '/v1/identity-secrets'))
  await olga.ask('DELETE', `/v1/members/${ben.userId}`)
  await olga.ask('PUT', '/v1/me/password', { current: PASSWORD, next: 'another battery horse' })
  return {
    world,
    olga,
    ben,
    secrets: [made.key, secret, invitation.token, PASSWORD, 'another battery horse'],
  }
}

const acts = async (answer: Promise<Response> | Response) =>
  (await jsonOf(await answer)).acts as {
    id: string
    act: string
    at: string
    subject: string
    details: object
  }[]

test('every administrative act is in the log, with who did it, the newest first', async () => {
  const { world, olga, ben } = await aBusyWorld()
  const log = await acts(olga.ask('GET', '/v1/audit'))
  expect(log.map(({ act }) => act)).toEqual([
    'member.removed',
    'identity-secret.made',
    'key.revoked',
    'key.made',
    'member.role-changed',
    'invitation.accepted',
    'invitation.made',
    'invitation.revoked',
    'invitation.made',
    'invitation.accepted',
    'invitation.made',
  ])
  expect(log[0]).toMatchObject({
    actor: { kind: 'person', id: olga.userId, name: 'olga' },
    subject: ben.userId,
    details: { name: 'ben', role: 'agent' },
  })
  expect(log[4]!.details).toEqual({ before: 'viewer', after: 'agent' })
  const everywhere = await acts(world.read('/v1/audit?project=*'))
  expect(everywhere.map(({ act }) => act)).toEqual(['password.changed'])
})

test('the log is read in pages, and by act, actor, subject and time', async () => {
  const { world, olga, ben } = await aBusyWorld()
  const all = await acts(world.read('/v1/audit?limit=100'))
  const paged = []
  for (let cursor = ''; ;) {
    const page = await jsonOf(await world.read(`/v1/audit?limit=4${cursor}`))
    paged.push(...page.acts)
    if (!page.next) break
    cursor = `&cursor=${page.next}`
  }
  expect(paged).toEqual(all)
  const found = async (query: Record<string, string>) =>
    (await acts(world.read(`/v1/audit?${new URLSearchParams({ ...query, limit: '100' })}`))).map(
      ({ id }) => id,
    )
  const those = (is: (act: (typeof all)[number]) => boolean) => all.filter(is).map(({ id }) => id)
  expect(await found({ act: 'key.made' })).toEqual(those(({ act }) => act === 'key.made'))
  expect(await found({ subject: ben.userId })).toEqual(those(({ subject }) => subject === ben.userId))
  expect(await found({ actor: olga.userId, act: 'invitation.revoked' })).toHaveLength(1)
  expect(await found({ actor: 'nobody' })).toEqual([])
  const { at } = all[3]!
  expect(await found({ from: at })).toEqual(those((act) => act.at >= at))
  expect(await found({ to: at })).toEqual(those((act) => act.at < at))
  expect((await world.read('/v1/audit?from=yesterday')).status).toBe(422)
})

test('nothing that is secret is in the log', async () => {
  const { world, secrets } = await aBusyWorld()
  const stored = await world.database.read(async (tx) => JSON.stringify(await tx.select().from(audit)))
  expect(stored).toContain('eva@shop.example')
  for (const secret of secrets) expect(stored).not.toContain(secret)
})

test('what was refused is no act', async () => {
  const world = await aWorld()
  const vera = await aMember(world, { role: 'viewer' })
  const before = await acts(world.read('/v1/audit'))
  await vera.ask('POST', '/v1/keys', { name: 'x', scopes: ['reports:read'] })
  await vera.ask('DELETE', `/v1/members/${vera.userId}`)
  await withKey(world.url, world.key)('DELETE', '/v1/keys/nothing')
  await aBrowser(world.url).ask('POST', '/v1/invitations/accept', { token: 'ili_nothing' })
  expect(await acts(world.read('/v1/audit'))).toEqual(before)
})
