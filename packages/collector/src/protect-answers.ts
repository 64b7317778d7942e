import type { Hono } from 'hono'
import type { NodeEnv } from './http.ts'

/** What is no page loads nothing, and is shown in no frame. */
export const SAFE_HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy':
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
}

const ONE_YEAR_S = 31_536_000

/**
 * Adds the security headers to every answer that does not set its own. What pages send in the
 * millions goes past it: there a second look at the headers would cost as much as the rest.
 */
export function protectAnswers(app: Hono<NodeEnv>, publicUrl: string | undefined): Hono<NodeEnv> {
  const answer = app.fetch
  const always = {
    ...SAFE_HEADERS,
    'cache-control': 'no-store',
    ...(publicUrl?.startsWith('https:') && { 'strict-transport-security': `max-age=${ONE_YEAR_S}` }),
  }
  app.fetch = (request, env, execution) => {
    const response = answer(request, env, execution)
    if (isHot(env as Bindings | undefined)) return response
    return response instanceof Promise ? response.then(protect) : protect(response)
  }
  return app

  function protect(response: Response): Response {
    for (const [name, value] of Object.entries({ ...always, ...byKind(response.headers) }))
      if (!response.headers.has(name)) response.headers.set(name, value)
    return response
  }
}

type Bindings = NodeEnv['Bindings']

function isHot(env: Bindings | undefined): boolean {
  return env?.incoming?.method === 'POST' && env.incoming.url === '/v1/responses'
}

function byKind(headers: Headers): Record<string, string> {
  const isPage = headers.get('content-type')?.startsWith('text/html')
  const isForAll = headers.get('access-control-allow-origin') === '*'
  return {
    'cross-origin-resource-policy': isForAll ? 'cross-origin' : 'same-origin',
    ...(isPage && { 'cross-origin-opener-policy': 'same-origin' }),
  }
}
