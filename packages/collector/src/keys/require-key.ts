import type { MiddlewareHandler } from 'hono'
import { getCookie } from 'hono/cookie'
import type { Database } from '../database/open-database.ts'
import type { NodeEnv } from '../http.ts'
import { problem } from '../problem.ts'
import { isKeyValid } from './admin-keys.ts'

export const SESSION_COOKIE = 'innerloop_session'

export type MayRead = MiddlewareHandler<NodeEnv>

/** Lets through who shows an admin key as a bearer token, or the cookie of a session. */
export function requireKey(database: Database, clock: () => number): MayRead {
  return async (context, next) => {
    const bearer = context.req.header('authorization')?.match(/^Bearer (\S+)$/i)?.[1]
    const session = getCookie(context, SESSION_COOKIE)
    const key = bearer ?? session
    if (key === undefined)
      throw problem(
        'admin-key.missing',
        'Send "Authorization: Bearer <admin key>", or sign in on the dashboard.',
      )
    const kind = bearer === undefined ? 'session' : 'admin'
    if (!(await database.read((tx) => isKeyValid(tx, { key, kind, now: clock() }))))
      throw problem('admin-key.unknown', 'Make a new one with `npx pnpm innerloop key`.')
    await next()
  }
}
