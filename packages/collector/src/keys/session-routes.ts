import { type Context, Hono } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { z } from 'zod'
import { type Identify, SESSION_COOKIE } from '../access/create-identify.ts'
import { refuseCrossSite } from '../access/refuse-cross-site.ts'
import type { Database } from '../database/open-database.ts'
import { type NodeEnv, readJson, requestHeader } from '../http.ts'
import type { Limits } from '../limits/create-limits.ts'
import type { PersonSessions } from '../members/create-person-sessions.ts'
import type { ProviderSignIn } from '../members/create-provider-sign-in.ts'
import { endPersonSessions } from '../members/end-person-sessions.ts'
import type { LiveStreams } from '../operations/live-streams.ts'
import { problem } from '../problem.ts'
import { createSession, deleteKey, endKeySessions, readKeyAccess, SESSION_MS } from './admin-keys.ts'

const ByKey = z.object({ key: z.string().min(1).max(200) })
const ByPassword = z.object({ email: z.string().min(1).max(254), password: z.string().min(1).max(1000) })
export const SignIn = z.union([ByKey, ByPassword])

export const SignInWays = z.object({
  /** The provider's name for people, where one is set up. */
  provider: z.string().optional(),
})

type Dependencies = {
  database: Database
  clock: () => number
  publicUrl: string | undefined
  limits: Limits
  identify: Identify
  personSessions: PersonSessions
  providerSignIn: ProviderSignIn | undefined
  liveStreams: LiveStreams
}

/** Signs in, by an admin key, by e-mail and password, or through a provider; signs out. */
export function createSessionRoutes(dependencies: Dependencies): Hono<NodeEnv> {
  const { database, clock, publicUrl, limits, identify, personSessions, providerSignIn } = dependencies
  const secure = publicUrl?.startsWith('https:') ?? false

  const routes = new Hono<NodeEnv>()
    .post('/', async (context) => {
      limits.limitSender('signIn', context.env.incoming)
      refuseCrossSite(context, publicUrl)
      if (requestHeader(context, 'content-type') !== 'application/json')
        throw problem('request.invalid', 'Send application/json.')
      const parsed = SignIn.safeParse(await readJson(context))
      if (!parsed.success)
        throw problem('admin-key.missing', 'Send { "key": "ilk_…" }, or { "email": …, "password": … }.')
      if ('key' in parsed.data) await beginByKey(context, parsed.data.key)
      else {
        await personSessions.begin(context, parsed.data)
        await endByKey(context)
      }
      return context.body(null, 204)
    })
    .delete('/', async (context) => {
      refuseCrossSite(context, publicUrl)
      await endHere(context)
      return context.body(null, 204)
    })
    .delete('/everywhere', async (context) => {
      const { actor } = await identify(context)
      await database.write((tx) =>
        actor.kind === 'person' ? endPersonSessions(tx, actor.id) : endKeySessions(tx, actor.id),
      )
      dependencies.liveStreams.interrupt()
      await endHere(context)
      return context.body(null, 204)
    })

  return routes
    .get('/ways', (context) =>
      context.json({ ...(providerSignIn && { provider: providerSignIn.name }) } satisfies z.infer<
        typeof SignInWays
      >),
    )
    .get('/provider', (context) => {
      limits.limitSender('signIn', context.env.incoming)
      return provider().begin(context)
    })
    .get('/callback/oidc', (context) => {
      limits.limitSender('signIn', context.env.incoming)
      return provider().finish(context)
    })

  function provider(): ProviderSignIn {
    if (!providerSignIn) throw problem('sign-in.provider-none', 'Set INNERLOOP_OIDC_ISSUER.')
    return providerSignIn
  }

  async function beginByKey(context: Context<NodeEnv>, key: string): Promise<void> {
    const now = clock()
    if (!(await database.read((tx) => readKeyAccess(tx, { key, kind: 'admin', now }))))
      throw problem('admin-key.unknown', 'Make a new one with `npx pnpm innerloop key`.')
    const session = await database.write((tx) => createSession(tx, key, now))
    await personSessions.end(context)
    setCookie(context, SESSION_COOKIE, session, {
      httpOnly: true,
      sameSite: 'Strict',
      path: '/',
      secure,
      maxAge: SESSION_MS / 1000,
    })
  }

  async function endHere(context: Context<NodeEnv>): Promise<void> {
    await endByKey(context)
    await personSessions.end(context)
  }

  async function endByKey(context: Context<NodeEnv>): Promise<void> {
    const session = getCookie(context, SESSION_COOKIE)
    if (session === undefined) return
    await database.write((tx) => deleteKey(tx, session))
    deleteCookie(context, SESSION_COOKIE, { path: '/' })
  }
}
