import type { CaseActor } from '@innerloop/shared'
import { Hono } from 'hono'
import { z } from 'zod'
import type { Actor } from '../access/access.ts'
import { dayOf } from '../counts/day-of.ts'
import type { Database, Transaction } from '../database/open-database.ts'
import type { NodeEnv } from '../http.ts'
import { findAddress } from '../members/find-address.ts'
import type { ProjectEntry } from '../projects/directory.ts'
import { createRecordRoutes, type RecordDependencies } from '../records/create-record-routes.ts'
import { listRecords, readRecord } from '../records/read-records.ts'
import { readEffect } from './effect/read-effect.ts'
import { INITIATIVES } from './initiative-kind.ts'
import type { Initiative } from './initiative.ts'

/** Customers whose cases an initiative came from, each counted once. */
export const Customers = z.object({
  /** Their cases, of the year before the launch; the newest 5000. */
  cases: z.int(),
  /** Who would be written to now. */
  reachable: z.int(),
  /** Who was told before. */
  told: z.int(),
  /** Cases of whom no address is known. */
  noAddress: z.int(),
})
export type Customers = z.infer<typeof Customers>

type Dependencies = RecordDependencies & {
  countCustomers: (
    tx: Transaction,
    entry: ProjectEntry,
    about: { initiative: Initiative; now: number },
  ) => Promise<Customers>
  tellCustomers: (
    database: Database,
    about: { entry: ProjectEntry; initiative: Initiative; by: CaseActor },
    now: number,
  ) => Promise<Customers>
  /** Something is to be sent. */
  onDeliveries: () => void
}

/** Structural improvement: whether it worked, and whom to tell. */
export function createInitiativeRoutes(dependencies: Dependencies): Hono<NodeEnv> {
  const { database, admission, clock, countCustomers, tellCustomers, onDeliveries } = dependencies
  return new Hono<NodeEnv>()
    .get('/:id/effect', async (context) => {
      const { entry } = await admission.admit(context, 'reports:read')
      const { project } = entry
      const report = await database.read(
        async (tx) => {
          const initiative = await readRecord(tx, project.id, INITIATIVES, context.req.param('id'))
          const all = await listRecords(tx, project.id, INITIATIVES)
          const others = all.map(({ definition }) => definition)
          return readEffect(tx, entry, { initiative, others, today: dayOf(clock(), project.timeZone) })
        },
        { mayLag: true },
      )
      return context.json(report)
    })
    .get('/:id/customers', async (context) => {
      const { entry } = await admission.admit(context, 'deliveries:read')
      const id = context.req.param('id')
      const counted = await database.read(async (tx) => {
        const initiative = await readRecord(tx, entry.project.id, INITIATIVES, id)
        return countCustomers(tx, entry, { initiative, now: clock() })
      })
      return context.json(counted)
    })
    .post('/:id/customers', async (context) => {
      const { entry, actor } = await admission.admit(context, 'deliveries:write')
      const id = context.req.param('id')
      const { initiative, by } = await database.read(async (tx) => ({
        initiative: await readRecord(tx, entry.project.id, INITIATIVES, id),
        by: await caseActorOf(tx, actor),
      }))
      const told = await tellCustomers(database, { entry, initiative, by }, clock())
      onDeliveries()
      return context.json(told, 202)
    })
    .route('/', createRecordRoutes(INITIATIVES, dependencies))
}

async function caseActorOf(tx: Transaction, actor: Actor): Promise<CaseActor> {
  const email = await findAddress(tx, actor)
  return { kind: email === undefined ? 'key' : 'person', id: email ?? actor.id, name: actor.name }
}
