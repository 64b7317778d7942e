import { Hono } from 'hono'
import type { Database } from '../database/open-database.ts'
import type { NodeEnv } from '../http.ts'
import { problem } from '../problem.ts'
import { checkStore } from './check-store.ts'

/** `GET /healthz`: the process answers. `GET /readyz`: what is sent now can be kept; 503 if not, or while it ends. */
export function createHealthRoutes(database: Database, isDraining: () => boolean): Hono<NodeEnv> {
  const headers = { 'cache-control': 'no-store' }
  return new Hono<NodeEnv>()
    .get('/healthz', (context) => context.text('ok\n', 200, headers))
    .get('/readyz', async (context) => {
      if (isDraining()) throw problem('server.busy', 'It is being stopped.')
      await checkStore(database)
      return context.text('ready\n', 200, headers)
    })
}
