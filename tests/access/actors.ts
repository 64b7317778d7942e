import { readFileSync } from 'node:fs'
import { Permission, Role } from '../../packages/collector/src/access/permissions.ts'
import { createAdminKey } from '../../packages/collector/src/keys/admin-keys.ts'
import { aBrowser, aMember, type Browser, PASSWORD } from '../../packages/collector/src/testing/members.ts'
import type { TwoProjects } from './two-projects.ts'

export type Actor = {
  name: string
  isPerson?: boolean
  /** Of who is nobody to the collector. */
  refusal?: string
  /** What they may do, by project; `*` for every one. */
  grants: Record<string, readonly string[]>
  ask: Browser['ask']
  /** Signs in again, where that is how they come in. */
  renew(): Promise<void>
}

/** Everybody whom the documents tell apart. */
export async function actorsOf(world: TwoProjects): Promise<Actor[]> {
  const all = Permission.options
  const roles = documentedRoles()
  const keys: [string, Record<string, readonly Permission[]>][] = [
    ...all.map((one): [string, Record<string, Permission[]>] => [`key for ${one}`, { shop: [one] }]),
    ['key for all', { shop: all }],
    ['key for all, everywhere', { '*': all }],
    ['key of the other project', { cafe: all }],
  ]
  const people: [string, Role, string][] = [
    ...Role.options.map((role): [string, Role, string] => [role, role, 'shop']),
    ['owner of the other project', 'owner', 'cafe'],
    ['owner of everything', 'owner', '*'],
  ]
  return [
    aStranger('nobody', '401 admin-key.missing'),
    aStranger('wrong key', '401 admin-key.unknown', { authorization: 'Bearer ilk_wrong' }),
    aStranger('session that has ended', '401 session.ended', { cookie: 'innerloop_session=ils_ended' }),
    ...(await inTurn(keys, ([name, grants]) => aProgram(name, grants))),
    await aKeySession(),
    ...(await inTurn(people, ([name, role, project]) => aPerson(name, role, project))),
  ]

  function aStranger(name: string, refusal: string, headers: Record<string, string> = {}): Actor {
    const ask: Browser['ask'] = (method, path, body) => aBrowser(world.url).ask(method, path, body, headers)
    return { name, refusal, grants: {}, ask, renew: async () => {} }
  }

  async function aProgram(name: string, grants: Record<string, readonly Permission[]>): Promise<Actor> {
    const [[projectId, scopes]] = Object.entries(grants) as [[string, Permission[]]]
    const key = await world.database.write((tx) => createAdminKey(tx, Date.now(), { projectId, scopes }))
    const headers = { authorization: `Bearer ${key}` }
    const ask: Browser['ask'] = (method, path, body) => aBrowser(world.url).ask(method, path, body, headers)
    return { name, grants, ask, renew: async () => {} }
  }

  async function aKeySession(): Promise<Actor> {
    const key = await world.database.write((tx) => createAdminKey(tx, Date.now(), { projectId: 'shop' }))
    const browser = aBrowser(world.url)
    const renew = () => signIn(browser, { key })
    await renew()
    return { name: 'session made with a key', grants: { shop: all }, ask: browser.ask, renew }
  }

  async function aPerson(name: string, role: Role, project: string): Promise<Actor> {
    const email = `${name.replaceAll(' ', '-')}@x.example`
    const browser = await aMember(world, { email, role, project })
    const renew = () => signIn(browser, { email, password: PASSWORD })
    return { name, isPerson: true, grants: { [project]: roles[role] }, ask: browser.ask, renew }
  }
}

async function signIn(browser: Browser, credentials: object): Promise<void> {
  browser.cookie = ''
  const { status } = await browser.ask('POST', '/v1/session', credentials)
  if (status !== 204) throw new Error(`Signing in was answered with ${status}`)
}

/** The table of docs/access.md. */
export function documentedRoles(): Record<Role, string[]> {
  const document = readFileSync(new URL('../../docs/access.md', import.meta.url), 'utf8')
  const rows = document.split('\n').map((line) => line.split('|').map((cell) => cell.trim()))
  const columns = rows.find((cells) => cells.includes('viewer'))!
  const may = (role: Role) =>
    rows.flatMap((cells) => {
      const permission = cells[1]?.match(/^`(\w+:\w+)`$/)?.[1]
      return permission && cells[columns.indexOf(role)] === 'yes' ? [permission] : []
    })
  return { owner: may('owner'), manager: may('manager'), agent: may('agent'), viewer: may('viewer') }
}

async function inTurn<T, Made>(items: readonly T[], make: (item: T) => Promise<Made>): Promise<Made[]> {
  const made: Made[] = []
  for (const item of items) made.push(await make(item))
  return made
}
