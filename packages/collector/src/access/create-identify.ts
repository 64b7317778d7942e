import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import type { Database } from '../database/open-database.ts'
import { bearerOf, type NodeEnv } from '../http.ts'
import { readKeyAccess } from '../keys/admin-keys.ts'
import { readGrants } from '../members/read-grants.ts'
import type { PersonSessions } from '../members/create-person-sessions.ts'
import { problem } from '../problem.ts'
import type { Access } from './access.ts'
import { refuseCrossSite } from './refuse-cross-site.ts'

export const SESSION_COOKIE = 'innerloop_session'

export type Identify = (context: Context<NodeEnv>) => Promise<Access>

type Dependencies = {
  database: Database
  clock: () => number
  publicUrl: string | undefined
  personSessions: PersonSessions
}

/** Knows who asks by an admin key as a bearer token, a person's session, or a session made with a key. */
export function createIdentify(dependencies: Dependencies): Identify {
  const { database, clock, publicUrl, personSessions } = dependencies

  return async (context) => {
    const bearer = bearerOf(context)
    if (bearer !== undefined) return byKey(bearer)
    const session = getCookie(context, SESSION_COOKIE)
    const isPerson = personSessions.hasCookie(context)
    if (session === undefined && !isPerson)
      throw problem(
        'admin-key.missing',
        'Send "Authorization: Bearer <admin key>", or sign in on the dashboard.',
      )
    refuseCrossSite(context, publicUrl)
    const access = (isPerson && (await byPerson(context))) || (session && (await bySession(session)))
    if (!access) throw problem('session.ended', 'Sign in again.')
    return access
  }

  async function byKey(key: string): Promise<Access> {
    const access = await database.read((tx) => readKeyAccess(tx, { key, kind: 'admin', now: clock() }))
    if (!access) throw problem('admin-key.unknown', 'Make a new one with `npx pnpm innerloop key`.')
    return access
  }

  function bySession(key: string): Promise<Access | undefined> {
    return database.read((tx) => readKeyAccess(tx, { key, kind: 'session', now: clock() }))
  }

  async function byPerson(context: Context<NodeEnv>): Promise<Access | undefined> {
    const person = await personSessions.read(context)
    if (!person) return undefined
    const { id, name } = person
    const grants = await database.read((tx) => readGrants(tx, id))
    return { actor: { kind: 'person', id, name }, grants }
  }
}
