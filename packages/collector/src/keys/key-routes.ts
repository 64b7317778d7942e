import { Hono } from 'hono'
import type { Admission } from '../access/create-admit.ts'
import type { Database } from '../database/open-database.ts'
import { type NodeEnv, readJson } from '../http.ts'
import type { LiveStreams } from '../operations/live-streams.ts'
import { PageQuery } from '../paging.ts'
import { parseBody, parseQuery } from '../query.ts'
import { NewKey } from './key.ts'
import { listKeys } from './list-keys.ts'
import { makeKey } from './make-key.ts'
import { revokeKey } from './revoke-key.ts'

type Dependencies = {
  database: Database
  admission: Admission
  clock: () => number
  liveStreams: LiveStreams
}

/** Keys for programs. Each is shown once; only its digest is kept. */
export function createKeyRoutes(dependencies: Dependencies): Hono<NodeEnv> {
  const { database, admission, clock, liveStreams } = dependencies
  return new Hono<NodeEnv>()
    .get('/', async (context) => {
      const { projectId } = await admission.admitToScope(context, 'keys:write')
      const { limit, cursor } = parseQuery(PageQuery, context.req.query())
      return context.json(await database.read((tx) => listKeys(tx, { projectId, limit, before: cursor })))
    })
    .post('/', async (context) => {
      const { projectId, access } = await admission.admitToScope(context, 'keys:write')
      const wanted = parseBody(NewKey, await readJson(context))
      const { made, key } = await database.write((tx) =>
        makeKey(tx, { ...wanted, projectId, access }, clock()),
      )
      return context.json({ ...made, key }, 201)
    })
    .delete('/:id', async (context) => {
      const { projectId, actor } = await admission.admitToScope(context, 'keys:write')
      const id = context.req.param('id')
      await database.write((tx) => revokeKey(tx, { projectId, id, actor }, clock()))
      liveStreams.interrupt()
      return context.body(null, 204)
    })
}
