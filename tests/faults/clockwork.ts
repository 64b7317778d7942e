import { newId } from '@innerloop/shared/new-id'
import type { Database } from '../../packages/collector/src/database/open-database.ts'
import { audit } from '../../packages/collector/src/database/tables.ts'
import type { Duty } from '../../packages/collector/src/operations/duties/create-duties.ts'
import { doAtOnce } from '../../packages/collector/src/operations/duties/do-at-once.ts'

const EVERY_MS = 250
const LOOK_MS = 40
export const ACT = 'clock.struck'
const DUTY: Duty = { name: 'clockwork', firstAt: (now) => now, nextAt: (now) => now + EVERY_MS }

/** A schedule that all collectors keep; each time that it fires is written down. */
export function keepTime(database: Database): void {
  const actor = { kind: 'command', id: 'clockwork', name: 'Clockwork' } as const
  setInterval(() => {
    doAtOnce(database, DUTY, Date.now(), async (tx, dueAt) => {
      const at = Date.now()
      const act = { act: ACT, subject: `${dueAt}`, actor, actorId: actor.id, details: {} }
      await tx.insert(audit).values({ projectId: 'demo', id: newId(at), at, ...act })
    }).catch(() => {
      // The database is away: another time.
    })
  }, LOOK_MS)
}
