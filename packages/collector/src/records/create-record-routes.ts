import { Hono } from 'hono'
import type { Admission } from '../access/create-admit.ts'
import type { Database } from '../database/open-database.ts'
import { parseDefinition } from '../definitions/parse-definition.ts'
import { etagOf, preconditionOf } from '../definitions/precondition.ts'
import { type NodeEnv, readJson } from '../http.ts'
import { PageQuery } from '../paging.ts'
import { problem } from '../problem.ts'
import { parseQuery } from '../query.ts'
import type { LiveFeed } from '../responses/live-feed.ts'
import { pageRecords, readRecord } from './read-records.ts'
import type { Identified, RecordKind } from './record-kind.ts'
import { changeRecord, createRecord, deleteRecord } from './write-record.ts'

export type RecordDependencies = {
  database: Database
  admission: Admission
  liveFeed: LiveFeed
  clock: () => number
}

const PROGRAMME = { read: 'programme:read', write: 'programme:write' } as const

/** One kind of what a team writes down: to be listed, made, read, changed and deleted. */
export function createRecordRoutes<T extends Identified>(
  kind: RecordKind<T>,
  { database, admission, liveFeed, clock }: RecordDependencies,
): Hono<NodeEnv> {
  const { read, write } = kind.permissions ?? PROGRAMME
  const changed = () => liveFeed.announce({ kind: 'changed' })
  return new Hono<NodeEnv>()
    .get('/', async (context) => {
      const { project } = (await admission.admit(context, read)).entry
      const page = parseQuery(PageQuery, context.req.query())
      const { items, ...rest } = await database.read((tx) => pageRecords(tx, project.id, kind, page))
      return context.json({ [kind.plural]: items, ...rest })
    })
    .post('/', async (context) => {
      const { entry, actor } = await admission.admit(context, write)
      const definition = parseDefinition(kind.schema, await readJson(context))
      await database.write((tx) => createRecord(tx, { entry, kind, definition, actor }, clock()))
      changed()
      return context.json(definition, 201, { etag: etagOf(definition) })
    })
    .get('/:id', async (context) => {
      const { project } = (await admission.admit(context, read)).entry
      const found = await database.read((tx) => readRecord(tx, project.id, kind, context.req.param('id')))
      return context.json(found, 200, { etag: etagOf(found) })
    })
    .put('/:id', async (context) => {
      const { entry, actor } = await admission.admit(context, write)
      const definition = parseDefinition(kind.schema, await readJson(context))
      if (definition.id !== context.req.param('id'))
        throw problem('request.invalid', '"id": give the one in the address; it cannot be changed.')
      const edit = { entry, kind, definition, precondition: preconditionOf(context), actor }
      await database.write((tx) => changeRecord(tx, edit, clock()))
      changed()
      return context.json(definition, 200, { etag: etagOf(definition) })
    })
    .delete('/:id', async (context) => {
      const { entry, actor } = await admission.admit(context, write)
      const deletion = { entry, kind, id: context.req.param('id'), precondition: preconditionOf(context) }
      await database.write((tx) => deleteRecord(tx, { ...deletion, actor }, clock()))
      changed()
      return context.body(null, 204)
    })
}
