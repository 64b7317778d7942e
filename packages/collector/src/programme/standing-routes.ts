import { Hono } from 'hono'
import { dayOf } from '../counts/day-of.ts'
import { parseDefinition } from '../definitions/parse-definition.ts'
import { etagOf, preconditionOf } from '../definitions/precondition.ts'
import { type NodeEnv, readJson } from '../http.ts'
import { problem } from '../problem.ts'
import type { RecordDependencies } from '../records/create-record-routes.ts'
import { readRecord } from '../records/read-records.ts'
import type { RecordKind } from '../records/record-kind.ts'
import { deleteRecord, putRecord } from '../records/write-record.ts'
import { readStanding } from './read-standing.ts'
import { STANDING_KINDS } from './standing-kinds.ts'

/** How far the company is, where it wants to go, what it promises, and who speaks for it where. */
export function createStandingRoutes(dependencies: RecordDependencies): Hono<NodeEnv> {
  const { database, admission, liveFeed, clock } = dependencies
  return new Hono<NodeEnv>()
    .get('/', async (context) => {
      const { project } = (await admission.admit(context, 'programme:read')).entry
      const today = dayOf(clock(), project.timeZone)
      return context.json(await database.read((tx) => readStanding(tx, project.id, today)))
    })
    .get('/:kind/:id', async (context) => {
      const { project } = (await admission.admit(context, 'programme:read')).entry
      const { kind, id } = context.req.param()
      const found = await database.read((tx) => readRecord(tx, project.id, kindOf(kind), id))
      return context.json(found, 200, { etag: etagOf(found) })
    })
    .put('/:kind/:id', async (context) => {
      const { entry, actor } = await admission.admit(context, 'programme:write')
      const kind = kindOf(context.req.param('kind'))
      const definition = parseDefinition(kind.schema, await readJson(context))
      if (definition.id !== context.req.param('id'))
        throw problem('request.invalid', '"id": give the one in the address; it cannot be changed.')
      const edit = { entry, kind, definition, precondition: preconditionOf(context), actor }
      await database.write((tx) => putRecord(tx, edit, clock()))
      liveFeed.announce({ kind: 'changed' })
      return context.json(definition, 200, { etag: etagOf(definition) })
    })
    .delete('/:kind/:id', async (context) => {
      const { entry, actor } = await admission.admit(context, 'programme:write')
      const { kind, id } = context.req.param()
      const deletion = { entry, kind: kindOf(kind), id, precondition: preconditionOf(context), actor }
      await database.write((tx) => deleteRecord(tx, deletion, clock()))
      liveFeed.announce({ kind: 'changed' })
      return context.body(null, 204)
    })
}

function kindOf(plural: string): RecordKind {
  const found = STANDING_KINDS.find((kind) => kind.plural === plural)
  if (found) return found
  const known = STANDING_KINDS.map((kind) => kind.plural).join(', ')
  throw problem('record.unknown', `There are ${known}.`)
}
