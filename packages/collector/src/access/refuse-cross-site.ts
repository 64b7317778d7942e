import type { Context } from 'hono'
import { isOwnOrigin, type NodeEnv, requestHeader } from '../http.ts'
import { problem } from '../problem.ts'

/**
 * A browser adds the cookie by itself, whoever makes it send: so what changes something must come from a page of ours.
 * Browsers say where it comes from; what says nothing is no browser.
 *
 * @throws Problem `request.cross-site`
 */
export function refuseCrossSite(context: Context<NodeEnv>, publicUrl: string | undefined): void {
  if (['GET', 'HEAD'].includes(context.req.method)) return
  const site = requestHeader(context, 'sec-fetch-site')
  const origin = requestHeader(context, 'origin')
  const isOurs =
    site === undefined
      ? origin === undefined || isOwnOrigin(context.env.incoming, origin, publicUrl)
      : SAME.has(site)
  if (!isOurs) throw problem('request.cross-site', 'Send it from the collector itself, or with an admin key.')
}

/** `none`: the person themselves, as from the address bar. */
const SAME = new Set(['same-origin', 'none'])
