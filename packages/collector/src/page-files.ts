import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { etag } from 'hono/etag'
import { secureHeaders } from 'hono/secure-headers'
import type { NodeEnv } from './http.ts'

type PageFiles = {
  folder: string
  /** Where the folder's files are served, as `/shop`. */
  path: string
  contentSecurityPolicy: Record<string, string[]>
  /** First parts of addresses that have no file: the folder's page makes sense of them itself. */
  views?: readonly string[]
}

/** Serves a folder of pages under a strict policy; files below `assets/` carry a hash and are kept for good. */
export function createPageFiles({
  folder,
  path,
  contentSecurityPolicy,
  views = [],
}: PageFiles): Hono<NodeEnv> {
  // GET alone: a handler that also matched the wire's POST would cost each of its requests a chain of calls.
  return new Hono<NodeEnv>().get(
    '*',
    secureHeaders({
      contentSecurityPolicy,
      referrerPolicy: 'strict-origin-when-cross-origin',
      // Said for all answers at once, in protect-answers.ts.
      strictTransportSecurity: false,
    }),
    etag(),
    serveStatic({
      root: folder,
      rewriteRequestPath: (requested) =>
        views.includes(requested.split('/')[1] ?? '') ? '/index.html' : requested.slice(path.length),
      onFound: (file, context) =>
        context.header(
          'cache-control',
          /[\\/]assets[\\/]/.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
        ),
    }),
  )
}
