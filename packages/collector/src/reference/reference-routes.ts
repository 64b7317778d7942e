import { Hono } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import manifest from '../../package.json' with { type: 'json' }
import type { NodeEnv } from '../http.ts'
import { componentsOf, describeApi } from './describe-api.ts'
import { referencePage, STYLE_HASH } from './reference-page.ts'

/** The API, described from its own schemas: `GET /v1/openapi.json` for machines, `GET /reference` for people. */
export function createReferenceRoutes(): Hono<NodeEnv> {
  let document: string | undefined
  let page: string | undefined
  return new Hono<NodeEnv>()
    .get('/v1/openapi.json', (context) => {
      document ??= JSON.stringify(describeApi(manifest.version), null, 2)
      return context.body(document, 200, {
        'content-type': 'application/json',
        'cache-control': 'public, max-age=300',
        'access-control-allow-origin': '*',
      })
    })
    .get('/reference', secureHeaders(POLICY), async (context) => {
      page ??= String(await referencePage(componentsOf()))
      return context.html(page, 200, { 'cache-control': 'public, max-age=300' })
    })
}

const POLICY = {
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: [STYLE_HASH],
    imgSrc: ['data:'],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  },
  strictTransportSecurity: false as const,
}
