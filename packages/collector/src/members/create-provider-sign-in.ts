import type { Context } from 'hono'
import type { NodeEnv } from '../http.ts'
import { problem } from '../problem.ts'
import {
  type Auth,
  AUTH_PATH,
  type AuthDependencies,
  BY_PROVIDER,
  createAuth,
  type OidcSettings,
} from './create-auth.ts'
import { refusalReasonOf } from './refusal-reason-of.ts'

export type ProviderSignIn = {
  /** What people call the provider. */
  name: string
  /** To the provider's page. @throws Problem `sign-in.provider-unavailable` */
  begin(context: Context<NodeEnv>): Promise<Response>
  /** Back from it: to the dashboard, signed in, or to `/?sign-in-refused=<reason>`. */
  finish(context: Context<NodeEnv>): Promise<Response>
}

const PATIENCE_MS = 10_000

/** Sign-in through an OpenID Connect provider, for who is invited or a member; none without settings. */
export function createProviderSignIn(
  dependencies: AuthDependencies,
  oidc: OidcSettings | undefined,
): ProviderSignIn | undefined {
  const { publicUrl, log } = dependencies
  if (!oidc || publicUrl === undefined) return undefined
  let loading: Promise<Auth> | undefined
  const load = () => (loading ??= connect().catch(forget))

  return {
    name: oidc.name,
    async begin(context) {
      const { api } = await load()
      const { response, headers } = await api.signInSocial({
        body: { provider: BY_PROVIDER, callbackURL: '/', errorCallbackURL: '/', disableRedirect: true },
        headers: context.req.raw.headers,
        returnHeaders: true,
      })
      return redirect(response.url!, headers)
    },
    async finish(context) {
      const { handler } = await load()
      const { search } = new URL(context.req.url)
      const address = `${publicUrl}${AUTH_PATH}/callback/${BY_PROVIDER}${search}`
      const answer = await handler(new Request(address, { headers: context.req.raw.headers }))
      return redirect(backTo(answer), answer.headers)
    },
  }

  async function connect(): Promise<Auth> {
    await checkIssuer(oidc!.issuer)
    return createAuth(dependencies, oidc)
  }

  function forget(error: unknown): never {
    loading = undefined
    log(`The sign-in provider cannot be used: ${(error as Error).message}`)
    throw problem('sign-in.provider-unavailable', 'Try again, or sign in with a password.')
  }

  function backTo(answer: Response): string {
    const location = new URL(answer.headers.get('location') ?? '/?error=none', publicUrl)
    const error = location.searchParams.get('error')
    return error === null ? '/' : `/?sign-in-refused=${refusalReasonOf(error)}`
  }
}

/** A provider speaks for itself alone: OpenID Connect Discovery 1.0, section 4.3. */
async function checkIssuer(issuer: string): Promise<void> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`
  const answer = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS) })
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}`)
  const found = ((await answer.json()) as { issuer?: unknown }).issuer
  if (found !== issuer) throw new Error(`${address} is of the issuer ${String(found)}`)
}

function redirect(location: string, from: Headers): Response {
  const headers = new Headers({ location })
  for (const cookie of from.getSetCookie()) headers.append('set-cookie', cookie)
  return new Response(null, { status: 302, headers })
}
