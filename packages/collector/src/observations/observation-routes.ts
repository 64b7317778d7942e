import { Hono } from 'hono'
import { may } from '../access/access.ts'
import type { Admission } from '../access/create-admit.ts'
import type { Database } from '../database/open-database.ts'
import { type NodeEnv, readJson } from '../http.ts'
import { problem } from '../problem.ts'
import { parseBody, parseQuery } from '../query.ts'
import type { LiveFeed } from '../responses/live-feed.ts'
import { checkObservations } from './check-observations.ts'
import { listObservations } from './list-observations.ts'
import { ObservationBatch, ObservationsQuery, SaveQuery } from './observation-pages.ts'
import { planObservations, saveObservations } from './save-observations.ts'

type Dependencies = {
  database: Database
  admission: Admission
  liveFeed: LiveFeed
  clock: () => number
}

const MOST_BYTES = 2 * 1024 * 1024

/** What other systems say of customers: sent by them, and looked through. */
export function createObservationRoutes(dependencies: Dependencies): Hono<NodeEnv> {
  const { database, admission, liveFeed, clock } = dependencies
  return new Hono<NodeEnv>()
    .get('/', async (context) => {
      const { entry, access } = await admission.admit(context, 'responses:read')
      const seesPeople = may(access, 'people:read', entry.project.id)
      const wanted = parseQuery(ObservationsQuery, context.req.query())
      if (!seesPeople && wanted.person !== undefined)
        throw problem('access.denied', 'To ask for a person needs the permission "people:read".')
      const page = await database.read((tx) => listObservations(tx, entry, wanted), { mayLag: true })
      if (seesPeople) return context.json(page)
      const observations = page.observations.map(({ personId: _, ...rest }) => rest)
      return context.json({ ...page, observations })
    })
    .post('/', async (context) => {
      const { entry } = await admission.admit(context, 'responses:write')
      const { dryRun } = parseQuery(SaveQuery, context.req.query())
      const { observations } = parseBody(ObservationBatch, await readJson(context, MOST_BYTES))
      const { given, rejected } = checkObservations(entry, observations)
      const work = { entry, given }
      if (dryRun === 'true') {
        const { saved } = await database.read((tx) => planObservations(tx, work, clock()))
        return context.json({ ...saved, rejected })
      }
      const saved = await database.write((tx) => saveObservations(tx, work, clock()))
      if (saved.added + saved.changed > 0) liveFeed.announce({ kind: 'changed' })
      return context.json({ ...saved, rejected })
    })
}
