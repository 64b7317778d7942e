import { createHash } from 'node:crypto'
import { widgetConfigOf } from '@innerloop/shared/widget-config-of'
import { Hono } from 'hono'
import type { NodeEnv } from '../http.ts'
import { problem } from '../problem.ts'
import type { Directory, ProjectEntry } from './directory.ts'

/** `GET /v1/widget/:projectKey`: all that the loader needs to decide by itself, the same for everybody. */
export function createWidgetRoutes(directory: Directory): Hono<NodeEnv> {
  return new Hono<NodeEnv>().get('/:projectKey', (context) => {
    const entry = directory.byKey(context.req.param('projectKey'))
    if (!entry) throw problem('project-key.unknown', 'Check data-project on the script tag.')
    const { body, etag } = configOf(entry)
    const headers = {
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'etag',
      'cache-control': 'public, max-age=60',
      'content-type': 'application/json',
      etag,
    }
    if (context.req.header('if-none-match') === etag) return context.body(null, 304, headers)
    return context.body(body, 200, headers)
  })
}

const configs = new WeakMap<ProjectEntry, { body: string; etag: string }>()

function configOf(entry: ProjectEntry) {
  let config = configs.get(entry)
  if (!config) {
    const { project, published, touchpoints } = entry
    const body = JSON.stringify(
      widgetConfigOf({ project, touchpoints: touchpoints.values(), surveys: published }),
    )
    config = { body, etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"` }
    configs.set(entry, config)
  }
  return config
}
