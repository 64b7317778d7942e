import { Hono } from 'hono'
import { may } from '../../access/access.ts'
import type { Admission } from '../../access/create-admit.ts'
import type { Database } from '../../database/open-database.ts'
import type { NodeEnv } from '../../http.ts'
import { explainRouting } from './explain-routing.ts'

type Dependencies = { database: Database; admission: Admission }

/** Why an answer opened a case, or did not. */
export function createRoutingRoutes({ database, admission }: Dependencies): Hono<NodeEnv> {
  return new Hono<NodeEnv>().get('/:responseId/routing', async (context) => {
    const { entry, access } = await admission.admit(context, 'responses:read')
    const wanted = {
      responseId: context.req.param('responseId'),
      seesPeople: may(access, 'people:read', entry.project.id),
      seesCases: may(access, 'cases:read', entry.project.id),
    }
    return context.json(await database.read((tx) => explainRouting(tx, entry, wanted)))
  })
}
