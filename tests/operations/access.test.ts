import { expect, test } from 'vitest'
import { aFolder, innerloop, serve } from './collector-process.ts'

test('the first owner comes in by a link that the command prints', async () => {
  const data = aFolder()
  const { url } = await serve(data)
  const { stdout } = innerloop(data, ['invite', 'Olga@Shop.example', '--role', 'owner'])
  const token = /^http:\/\/localhost:\d+\/#invitation=(ili_\S+)\n$/.exec(stdout)![1]!
  const accepted = await fetch(`${url}/v1/invitations/accept`, {
    method: 'POST',
    body: JSON.stringify({ token, name: 'Olga', password: 'correct horse battery' }),
  })
  expect(await accepted.json()).toEqual({ projectId: '*', role: 'owner' })
  const cookie = accepted.headers.getSetCookie()[0]!.split(';')[0]!
  const { acts } = (await (await fetch(`${url}/v1/audit?project=*`, { headers: { cookie } })).json()) as {
    acts: { act: string; actor: { kind: string } }[]
  }
  expect(acts.map(({ act, actor }) => `${act} by ${actor.kind}`)).toEqual([
    'invitation.accepted by person',
    'invitation.made by command',
  ])
})

test('a key is printed for what it is asked for, and for nothing that there is not', async () => {
  const data = aFolder()
  const { url } = await serve(data)
  const asked = ['--name', 'Export', '--project', 'demo', '--scopes', 'reports:read', '--expires-days', '30']
  const key = innerloop(data, ['key', ...asked]).stdout.trim()
  const me = await fetch(`${url}/v1/me`, { headers: { authorization: `Bearer ${key}` } })
  expect(await me.json()).toMatchObject({
    actor: { kind: 'key', name: 'Export' },
    everywhere: [],
    projects: [{ id: 'demo', permissions: ['reports:read'] }],
  })
  for (const [wrong, message] of [
    [['key', '--project', 'none'], /^project\.unknown: /],
    [['key', '--scopes', 'reports:all'], /Use some of reports:read, /],
    [['key', '--expires-days', '0'], /Use a whole number from 1 to 3650/],
    [['invite', 'olga', '--role', 'owner'], /^"olga" is not an e-mail address/],
    [['invite', 'olga@shop.example', '--role', 'boss'], /Allowed choices are owner, manager/],
  ] as const) {
    const { stderr, status } = innerloop(data, [...wrong])
    expect([stderr, status]).toEqual([expect.stringMatching(message), 1])
  }
})
