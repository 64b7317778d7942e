import { type Context, Hono } from 'hono'
import type { Admission } from '../../access/create-admit.ts'
import type { Database } from '../../database/open-database.ts'
import { parseDefinition } from '../../definitions/parse-definition.ts'
import { etagOf, preconditionOf } from '../../definitions/precondition.ts'
import { type NodeEnv, readJson } from '../../http.ts'
import { problem } from '../../problem.ts'
import { announceChange } from '../../projects/announce-change.ts'
import type { Directory } from '../../projects/directory.ts'
import type { LiveFeed } from '../../responses/live-feed.ts'
import { judgeTarget, type TargetRules } from '../guard/judge-target.ts'
import { Endpoint } from './endpoint.ts'
import {
  changeEndpoint,
  createEndpoint,
  deleteEndpoint,
  listEndpoints,
  rotateSecret,
  switchEndpoint,
  testEndpoint,
} from './write-endpoint.ts'

type Dependencies = {
  database: Database
  admission: Admission
  directory: Directory
  liveFeed: LiveFeed
  clock: () => number
  /** Where endpoints may be. */
  webhooks?: TargetRules | undefined
  onDeliveries: () => void
}

/** Where messages go besides people's mail. */
export function createEndpointRoutes(dependencies: Dependencies): Hono<NodeEnv> {
  const { database, admission, clock, webhooks = {}, onDeliveries } = dependencies

  return new Hono<NodeEnv>()
    .get('/', async (context) => {
      const { project } = (await admission.admit(context, 'deliveries:read')).entry
      return context.json({ endpoints: await database.read((tx) => listEndpoints(tx, project.id)) })
    })
    .post('/', async (context) => {
      const { entry, actor } = await admission.admit(context, 'deliveries:write')
      const definition = await readEndpoint(context)
      const created = { projectId: entry.project.id, definition, actor }
      const secret = await database.write((tx) => createEndpoint(tx, created, clock()))
      await announceChange(dependencies)
      const made = { ...definition, paused: null, ...(secret !== undefined && { secret }) }
      return context.json(made, 201, { etag: etagOf(definition) })
    })
    .put('/:id', async (context) => {
      const { entry, actor } = await admission.admit(context, 'deliveries:write')
      const definition = await readEndpoint(context)
      if (definition.id !== context.req.param('id'))
        throw problem('request.invalid', '"id": give the one in the address; it cannot be changed.')
      const edit = { projectId: entry.project.id, definition, precondition: preconditionOf(context), actor }
      const changed = await database.write((tx) => changeEndpoint(tx, edit, clock()))
      await announceChange(dependencies)
      return context.json(changed, 200, { etag: etagOf(definition) })
    })
    .delete('/:id', async (context) => {
      const place = await admitTo(context)
      await database.write((tx) => deleteEndpoint(tx, place, clock()))
      await announceChange(dependencies)
      return context.body(null, 204)
    })
    .post('/:id/pause', async (context) => {
      const place = await admitTo(context)
      await database.write((tx) => switchEndpoint(tx, { ...place, to: 'paused' }, clock()))
      return context.body(null, 204)
    })
    .post('/:id/resume', async (context) => {
      const place = await admitTo(context)
      await database.write((tx) => switchEndpoint(tx, { ...place, to: 'resumed' }, clock()))
      onDeliveries()
      return context.body(null, 204)
    })
    .post('/:id/secret', async (context) => {
      const place = await admitTo(context)
      return context.json({ secret: await database.write((tx) => rotateSecret(tx, place, clock())) }, 201)
    })
    .post('/:id/test', async (context) => {
      const place = await admitTo(context)
      const deliveryId = await database.write((tx) => testEndpoint(tx, place, clock()))
      onDeliveries()
      return context.json({ deliveryId }, 202)
    })

  async function admitTo(context: Context<NodeEnv>) {
    const { entry, actor } = await admission.admit(context, 'deliveries:write')
    return { projectId: entry.project.id, id: context.req.param('id')!, actor }
  }

  async function readEndpoint(context: Context<NodeEnv>): Promise<Endpoint> {
    const definition = parseDefinition(Endpoint, await readJson(context))
    const verdict = judgeTarget(definition.url, webhooks)
    if (!verdict.allowed)
      throw problem(
        'endpoint.url-refused',
        `${WHY[verdict.reason]} See docs/deliveries.md, refused addresses.`,
      )
    return definition
  }
}

const WHY: Record<Extract<ReturnType<typeof judgeTarget>, { allowed: false }>['reason'], string> = {
  'not-a-url': 'It is no address.',
  'not-https': 'Use https:, or set INNERLOOP_WEBHOOK_HTTP.',
  'credentials-in-url': 'Leave user and password out: messages are signed.',
  'forbidden-port': 'No web server listens on that port.',
  'forbidden-address': 'It is not on the public Internet; INNERLOOP_WEBHOOK_ALLOW lists exceptions.',
}
