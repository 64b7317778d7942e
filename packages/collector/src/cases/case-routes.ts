import { CaseAct, type CaseEvent } from '@innerloop/shared'
import { Hono } from 'hono'
import type { Admission } from '../access/create-admit.ts'
import type { Database, Transaction } from '../database/open-database.ts'
import type { ProjectEntry } from '../projects/directory.ts'
import { type NodeEnv, readJson } from '../http.ts'
import { findAddress } from '../members/find-address.ts'
import { parseBody, parseQuery } from '../query.ts'
import { problem } from '../problem.ts'
import { actOnCase } from './act-on-case.ts'
import { CasesQuery } from './case.ts'
import { authorityOf } from './discretion-of.ts'
import { listCases } from './list-cases.ts'
import { readCase } from './read-case.ts'

export type Acted = { caseId: string; event: CaseEvent }

type Dependencies = {
  database: Database
  admission: Admission
  clock: () => number
  /** What follows what somebody did, in the same transaction. */
  followAct: (tx: Transaction, entry: ProjectEntry, acted: Acted, now: number) => Promise<void>
  /** Something may be to be sent. */
  onDeliveries: () => void
}

/** What is followed up, and by whom. */
export function createCaseRoutes(dependencies: Dependencies): Hono<NodeEnv> {
  const { database, admission, clock, followAct, onDeliveries } = dependencies
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
      const { entry, actor, access } = await admission.admit(context, 'cases:read')
      const caseId = context.req.param('caseId')
      const authority = authorityOf(access, entry.project.id)
      const found = await database.read(async (tx) =>
        readCase(tx, entry, { caseId, email: await findAddress(tx, actor), authority }, clock()),
      )
      return context.json(found)
    })
    .post('/:caseId/events', async (context) => {
      const { entry, actor, access } = await admission.admit(context, 'cases:write')
      const caseId = context.req.param('caseId')
      const act = parseBody(CaseAct, await readJson(context))
      const event = await database.write(async (tx) => {
        const email = await findAddress(tx, actor)
        const kind = email === undefined ? ('key' as const) : ('person' as const)
        const by = { kind, id: email ?? actor.id, name: actor.name }
        const who = { actor, authority: authorityOf(access, entry.project.id) }
        const event = await actOnCase(tx, entry, { caseId, act, by, who }, clock())
        await followAct(tx, entry, { caseId, event }, clock())
        return event
      })
      onDeliveries()
      return context.json(event, 201)
    })
}
