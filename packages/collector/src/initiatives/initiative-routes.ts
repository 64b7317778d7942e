import { Hono } from 'hono'
import { dayOf } from '../counts/day-of.ts'
import type { NodeEnv } from '../http.ts'
import { createRecordRoutes, type RecordDependencies } from '../records/create-record-routes.ts'
import { listRecords, readRecord } from '../records/read-records.ts'
import { readEffect } from './effect/read-effect.ts'
import { INITIATIVES } from './initiative-kind.ts'

/** Structural improvement, and whether it worked. */
export function createInitiativeRoutes(dependencies: RecordDependencies): Hono<NodeEnv> {
  const { database, admission, clock } = dependencies
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
    .route('/', createRecordRoutes(INITIATIVES, dependencies))
}
