import { Hono } from 'hono'
import type { Admission } from '../access/create-admit.ts'
import type { Database } from '../database/open-database.ts'
import type { NodeEnv } from '../http.ts'
import { parseQuery } from '../query.ts'
import { DeliveriesQuery } from './delivery.ts'
import { listDeliveries, readDelivery } from './read-deliveries.ts'
import { resendDelivery } from './resend-delivery.ts'

type Dependencies = {
  database: Database
  admission: Admission
  clock: () => number
  onDeliveries: () => void
}

/** Which message went where, and how that went. */
export function createDeliveryRoutes(dependencies: Dependencies): Hono<NodeEnv> {
  const { database, admission, clock, onDeliveries } = dependencies
  return new Hono<NodeEnv>()
    .get('/', async (context) => {
      const { project } = (await admission.admit(context, 'deliveries:read')).entry
      const wanted = parseQuery(DeliveriesQuery, context.req.query())
      return context.json(await database.read((tx) => listDeliveries(tx, project.id, wanted)))
    })
    .get('/:id', async (context) => {
      const { project } = (await admission.admit(context, 'deliveries:read')).entry
      return context.json(await database.read((tx) => readDelivery(tx, project.id, context.req.param('id'))))
    })
    .post('/:id/resend', async (context) => {
      const { entry, actor } = await admission.admit(context, 'deliveries:write')
      const resending = { projectId: entry.project.id, id: context.req.param('id'), actor }
      await database.write((tx) => resendDelivery(tx, resending, clock()))
      onDeliveries()
      return context.body(null, 202)
    })
}
