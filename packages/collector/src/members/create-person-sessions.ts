import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import type { NodeEnv } from '../http.ts'
import { problem } from '../problem.ts'
import { type Auth, type AuthDependencies, createAuth, PERSON_COOKIE } from './create-auth.ts'

export type Person = { id: string; name: string; email: string }

export type PersonSessions = {
  hasCookie(context: Context<NodeEnv>): boolean
  /** Whose session it is that the request's cookie opens, if it still lives. */
  read(context: Context<NodeEnv>): Promise<Person | undefined>
  /** Answers with a cookie that scripts cannot read. @throws Problem `sign-in.refused` */
  begin(context: Context<NodeEnv>, credentials: { email: string; password: string }): Promise<void>
  /** Ends the session that the request's cookie opens, if it has one. */
  end(context: Context<NodeEnv>): Promise<void>
}

/** People's sessions, by the sign-in library; it is loaded with the first that is opened. */
export function createPersonSessions(dependencies: AuthDependencies): PersonSessions {
  const prefix = dependencies.publicUrl?.startsWith('https:') ? ('secure' as const) : undefined
  let loading: Promise<Auth> | undefined
  const load = () => (loading ??= createAuth(dependencies).catch(forget))
  function forget(error: unknown): never {
    loading = undefined
    throw error
  }

  const hasCookie = (context: Context<NodeEnv>) => getCookie(context, PERSON_COOKIE, prefix) !== undefined

  return {
    hasCookie,
    async read(context) {
      const { api } = await load()
      return (await api.getSession({ headers: context.req.raw.headers }))?.user
    },
    async begin(context, { email, password }) {
      const { api } = await load()
      const { headers } = await api
        .signInEmail({ body: { email, password }, returnHeaders: true })
        .catch(refuse)
      handOn(context, headers)
    },
    async end(context) {
      if (!hasCookie(context)) return
      const { api } = await load()
      const { headers } = await api.signOut({ headers: context.req.raw.headers, returnHeaders: true })
      handOn(context, headers)
    },
  }
}

/** What the library refuses it says in 4xx; all else is a bug or a store that is busy. */
function refuse(error: unknown): never {
  const status = (error as { statusCode?: number }).statusCode ?? 500
  if (status < 400 || status >= 500) throw error
  throw problem('sign-in.refused', 'Try again, or ask an owner for a new invitation.')
}

function handOn(context: Context<NodeEnv>, headers: Headers): void {
  for (const cookie of headers.getSetCookie()) context.header('set-cookie', cookie, { append: true })
}
