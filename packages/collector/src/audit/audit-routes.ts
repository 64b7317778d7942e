import { Hono } from 'hono'
import type { Admission } from '../access/create-admit.ts'
import type { Database } from '../database/open-database.ts'
import type { NodeEnv } from '../http.ts'
import { parseQuery } from '../query.ts'
import { AuditQuery } from './act.ts'
import { listActs } from './list-acts.ts'

type Dependencies = { database: Database; admission: Admission }

/** Who did what, and when: of a project, or with `?project=*` of all of them together. */
export function createAuditRoutes({ database, admission }: Dependencies): Hono<NodeEnv> {
  return new Hono<NodeEnv>().get('/', async (context) => {
    const { projectId } = await admission.admitToScope(context, 'audit:read')
    const query = parseQuery(AuditQuery, context.req.query())
    return context.json(await database.read((tx) => listActs(tx, projectId, query)))
  })
}
