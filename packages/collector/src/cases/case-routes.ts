import { CaseAct } from '@innerloop/shared'
import { Hono } from 'hono'
import type { Admission } from '../access/create-admit.ts'
import type { Database } from '../database/open-database.ts'
import { type NodeEnv, readJson } from '../http.ts'
import { findAddress } from '../members/find-address.ts'
import { parseBody, parseQuery } from '../query.ts'
import { problem } from '../problem.ts'
import { actOnCase } from './act-on-case.ts'
import { CasesQuery } from './case.ts'
import { listCases } from './list-cases.ts'
import { readCase } from './read-case.ts'

type Dependencies = { database: Database; admission: Admission; clock: () => number }

/** What is followed up, and by whom. */
export function createCaseRoutes({ database, admission, clock }: Dependencies): Hono<NodeEnv> {
  return new Hono<NodeEnv>()
    .get('/', async (context) => {
      const { entry, actor } = await admission.admit(context, 'cases:read')
      const query = parseQuery(CasesQuery, context.req.query())
      const page = await database.read(async (tx) => {
        const assignee = query.assignee === 'me' ? await findAddress(tx, actor) : query.assignee
        if (query.assignee === 'me' && assignee === undefined)
          throw problem('request.invalid', '"assignee": a key has no cases of its own; give an address.')
        return listCases(tx, entry, { ...query, assignee }, clock())
      })
      return context.json(page)
    })
    .get('/:caseId', async (context) => {
      const { entry, actor } = await admission.admit(context, 'cases:read')
      const caseId = context.req.param('caseId')
      const found = await database.read(async (tx) =>
        readCase(tx, entry, { caseId, email: await findAddress(tx, actor) }, clock()),
      )
      return context.json(found)
    })
    .post('/:caseId/events', async (context) => {
      const { entry, actor } = await admission.admit(context, 'cases:write')
      const caseId = context.req.param('caseId')
      const act = parseBody(CaseAct, await readJson(context))
      const event = await database.write(async (tx) => {
        const email = await findAddress(tx, actor)
        const kind = email === undefined ? ('key' as const) : ('person' as const)
        return actOnCase(
          tx,
          entry,
          { caseId, act, by: { kind, id: email ?? actor.id, name: actor.name } },
          clock(),
        )
      })
      return context.json(event, 201)
    })
}
