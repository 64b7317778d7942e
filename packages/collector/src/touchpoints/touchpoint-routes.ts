import { Touchpoint } from '@innerloop/shared'
import { type Context, Hono } from 'hono'
import type { Admission } from '../access/create-admit.ts'
import type { Database } from '../database/open-database.ts'
import { parseDefinition } from '../definitions/parse-definition.ts'
import { etagOf, preconditionOf } from '../definitions/precondition.ts'
import { type NodeEnv, readJson } from '../http.ts'
import { problem } from '../problem.ts'
import { announceChange } from '../projects/announce-change.ts'
import type { Directory } from '../projects/directory.ts'
import { parseQuery } from '../query.ts'
import type { LiveFeed } from '../responses/live-feed.ts'
import { changeTouchpoint } from './change-touchpoint.ts'
import { createTouchpoint } from './create-touchpoint.ts'
import { listTouchpoints, TouchpointsQuery } from './list-touchpoints.ts'
import { readTouchpoint } from './read-touchpoint.ts'

type Dependencies = {
  database: Database
  admission: Admission
  directory: Directory
  liveFeed: LiveFeed
  clock: () => number
}

/** Where customers are met. A touchpoint is never deleted, as widgets with an older config still send answers there. */
export function createTouchpointRoutes(dependencies: Dependencies): Hono<NodeEnv> {
  const { database, admission, clock } = dependencies

  return new Hono<NodeEnv>()
    .get('/', async (context) => {
      const { entry } = await admission.admit(context, 'programme:read')
      return context.json(listTouchpoints(entry, parseQuery(TouchpointsQuery, context.req.query())))
    })
    .post('/', async (context) => {
      const { entry, actor } = await admission.admit(context, 'programme:write')
      const definition = parseDefinition(Touchpoint, await readJson(context))
      await database.write((tx) =>
        createTouchpoint(tx, { projectId: entry.project.id, definition, actor }, clock()),
      )
      await announceChange(dependencies)
      return context.json(definition, 201, { etag: etagOf(definition) })
    })
    .get('/:key', async (context) => {
      const { project } = (await admission.admit(context, 'programme:read')).entry
      const found = await database.read((tx) => readTouchpoint(tx, project.id, context.req.param('key')))
      return context.json(found, 200, { etag: etagOf(found) })
    })
    .put('/:key', async (context) => {
      const admitted = await admission.admit(context, 'programme:write')
      const definition = parseDefinition(Touchpoint, await readJson(context))
      if (definition.key !== context.req.param('key'))
        throw problem('request.invalid', '"key": give the one in the address; it cannot be changed.')
      return edit(context, admitted, () => definition)
    })
    .post('/:key/archive', async (context) =>
      edit(context, await admission.admit(context, 'programme:write'), (before) => ({
        ...before,
        archived: true,
      })),
    )
    .post('/:key/restore', async (context) =>
      edit(
        context,
        await admission.admit(context, 'programme:write'),
        ({ archived: _, ...before }) => before,
      ),
    )

  async function edit(
    context: Context<NodeEnv>,
    { entry, actor }: Awaited<ReturnType<Admission['admit']>>,
    change: (before: Touchpoint) => Touchpoint,
  ): Promise<Response> {
    const key = context.req.param('key')!
    const edited = { projectId: entry.project.id, key, change, precondition: preconditionOf(context), actor }
    const after = await database.write((tx) => changeTouchpoint(tx, edited, clock()))
    await announceChange(dependencies)
    return context.json(after, 200, { etag: etagOf(after) })
  }
}
