import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { matchLocale } from '@innerloop/shared/match-locale'
import { Hono } from 'hono'
import type { NodeEnv } from '../http.ts'
import { problem } from '../problem.ts'

const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
}

/**
 * The widget's files for any page: names with a hash never change and are kept for good; those without,
 * as `innerloop.js` and `element.js`, are asked for again after five minutes. A language that there is not is answered with the
 * nearest.
 */
export function createWidgetFileRoutes(folder: string): Hono<NodeEnv> {
  return new Hono<NodeEnv>().get('/:file{[a-z0-9-]+\\.(?:js|json)}', async (context) => {
    const name = context.req.param('file')
    const bytes = await readFile(join(folder, nearestFile(name))).catch(() => {
      throw problem('request.not-found', `There is no widget file ${name}.`)
    })
    const isHashed = /-[a-z0-9]{8,}\.js$/.test(name)
    return context.body(bytes, 200, {
      'access-control-allow-origin': '*',
      'cache-control': isHashed ? 'public, max-age=31536000, immutable' : 'public, max-age=300',
      'content-type': TYPES[extname(name)]!,
      'cross-origin-resource-policy': 'cross-origin',
      'x-content-type-options': 'nosniff',
    })
  })
}

/** `strings-de-at-1a2b3c4d.js` is answered with `strings-de-1a2b3c4d.js`. */
function nearestFile(name: string): string {
  return name.replace(/^strings-(.+)(-[0-9a-f]{8}\.js)$/, (_, tag: string, rest: string) => {
    return `strings-${matchLocale([tag]).toLowerCase()}${rest}`
  })
}
