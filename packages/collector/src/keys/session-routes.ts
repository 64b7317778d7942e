import { Hono } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { z } from 'zod'
import { SESSION_COOKIE } from '../access/create-admit.ts'
import type { Database } from '../database/open-database.ts'
import { type NodeEnv, readJson, requestHeader } from '../http.ts'
import type { Limits } from '../limits/create-limits.ts'
import { problem } from '../problem.ts'
import { createSession, deleteKey, readKeyAccess, SESSION_MS } from './admin-keys.ts'

export const SignIn = z.object({ key: z.string().min(1).max(200) })

type Dependencies = {
  database: Database
  clock: () => number
  publicUrl: string | undefined
  limits: Limits
}

/** Exchanges an admin key for a cookie that scripts cannot read. */
export function createSessionRoutes({ database, clock, publicUrl, limits }: Dependencies): Hono<NodeEnv> {
  const secure = publicUrl?.startsWith('https:') ?? false
  return new Hono<NodeEnv>()
    .post('/', async (context) => {
      limits.limitSender('signIn', context)
      if (requestHeader(context, 'content-type') !== 'application/json')
        throw problem('request.invalid', 'Send application/json.')
      const parsed = SignIn.safeParse(await readJson(context))
      if (!parsed.success) throw problem('admin-key.missing', 'Send { "key": "ilk_…" }.')
      const now = clock()
      if (!(await database.read((tx) => readKeyAccess(tx, { ...parsed.data, kind: 'admin', now }))))
        throw problem('admin-key.unknown', 'Make a new one with `npx pnpm innerloop key`.')
      const session = await database.write((tx) => createSession(tx, parsed.data.key, now))
      const maxAge = SESSION_MS / 1000
      setCookie(context, SESSION_COOKIE, session, {
        httpOnly: true,
        sameSite: 'Strict',
        path: '/',
        secure,
        maxAge,
      })
      return context.body(null, 204)
    })
    .delete('/', async (context) => {
      const session = getCookie(context, SESSION_COOKIE)
      if (session) await database.write((tx) => deleteKey(tx, session))
      deleteCookie(context, SESSION_COOKIE, { path: '/' })
      return context.body(null, 204)
    })
}
