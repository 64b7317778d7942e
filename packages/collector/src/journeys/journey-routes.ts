import { Journey } from '@innerloop/shared'
import { Hono } from 'hono'
import type { Admission } from '../access/create-admit.ts'
import type { Database } from '../database/open-database.ts'
import { PageQuery, ProjectQuery } from '../paging.ts'
import { parseDefinition } from '../definitions/parse-definition.ts'
import { etagOf, preconditionOf } from '../definitions/precondition.ts'
import { type NodeEnv, readJson } from '../http.ts'
import { problem } from '../problem.ts'
import { parseQuery } from '../query.ts'
import type { LiveFeed } from '../responses/live-feed.ts'
import { compareJourneys, DiffQuery, readVersions } from './compare-journeys.ts'
import { listJourneys, readJourney } from './read-journey.ts'
import { changeJourney, createJourney, deleteJourney } from './write-journey.ts'

type Dependencies = { database: Database; admission: Admission; liveFeed: LiveFeed; clock: () => number }

/** How touchpoints follow each other, from the customer's side. Ingest knows nothing of journeys. */
export function createJourneyRoutes({ database, admission, liveFeed, clock }: Dependencies): Hono<NodeEnv> {
  return new Hono<NodeEnv>()
    .get('/', async (context) => {
      const { project } = (await admission.admit(context, 'programme:read')).entry
      const page = parseQuery(PageQuery, context.req.query())
      return context.json(await database.read((tx) => listJourneys(tx, project.id, page)))
    })
    .post('/', async (context) => {
      const { entry, actor } = await admission.admit(context, 'programme:write')
      const definition = parseDefinition(Journey, await readJson(context))
      const created = { entry, definition, actor }
      await database.write((tx) => createJourney(tx, created, clock()))
      liveFeed.announce({ kind: 'changed' })
      return context.json(definition, 201, { etag: etagOf(definition) })
    })
    .get('/:journeyId', async (context) => {
      const { project } = (await admission.admit(context, 'programme:read')).entry
      const found = await database.read((tx) => readJourney(tx, project.id, context.req.param('journeyId')))
      return context.json(found, 200, { etag: etagOf(found) })
    })
    .get('/:journeyId/versions', async (context) => {
      const { project } = (await admission.admit(context, 'programme:read')).entry
      parseQuery(ProjectQuery, context.req.query())
      const id = context.req.param('journeyId')
      return context.json(await database.read((tx) => readVersions(tx, project.id, id)))
    })
    .get('/:journeyId/diff', async (context) => {
      const { project } = (await admission.admit(context, 'programme:read')).entry
      const { version, from } = parseQuery(DiffQuery, context.req.query())
      const wanted = { projectId: project.id, id: context.req.param('journeyId'), version, from }
      return context.json(await database.read((tx) => compareJourneys(tx, wanted)))
    })
    .put('/:journeyId', async (context) => {
      const { entry, actor } = await admission.admit(context, 'programme:write')
      const definition = parseDefinition(Journey, await readJson(context))
      if (definition.id !== context.req.param('journeyId'))
        throw problem('request.invalid', '"id": give the one in the address; it cannot be changed.')
      const edit = { entry, definition, precondition: preconditionOf(context), actor }
      await database.write((tx) => changeJourney(tx, edit, clock()))
      liveFeed.announce({ kind: 'changed' })
      return context.json(definition, 200, { etag: etagOf(definition) })
    })
    .delete('/:journeyId', async (context) => {
      const { entry, actor } = await admission.admit(context, 'programme:write')
      const id = context.req.param('journeyId')
      const deletion = { projectId: entry.project.id, id, precondition: preconditionOf(context), actor }
      await database.write((tx) => deleteJourney(tx, deletion, clock()))
      liveFeed.announce({ kind: 'changed' })
      return context.body(null, 204)
    })
}
