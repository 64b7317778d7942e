import type { Database, Transaction } from '../database/open-database.ts'
import { type Escalated, escalateOverdue } from '../cases/escalate-overdue.ts'
import { supervisorsOf } from '../cases/read-case.ts'
import type { Reason } from '../deliveries/reason.ts'
import { addDeliveries } from '../deliveries/queue/add-deliveries.ts'
import { doEveryMinute } from '../operations/duties/do-every-minute.ts'
import type { Log } from '../operations/logs/create-log.ts'
import type { Directory, ProjectEntry } from '../projects/directory.ts'

type Options = {
  database: Database
  directory: Directory
  clock: () => number
  log: Log
  onDeliveries: () => void
}

/** Every minute: whoever supervises hears of cases that have missed their service standard. */
export function scheduleEscalation({ directory, onDeliveries, ...options }: Options) {
  const { clock } = options
  return doEveryMinute({
    ...options,
    name: 'escalation',
    failure: 'Overdue cases could not be looked for',
    onDone: onDeliveries,
    async work(tx) {
      for (const entry of directory.all())
        for (const one of await escalateOverdue(tx, entry, clock())) await tell(tx, entry, one)
    },
  })

  async function tell(
    tx: Transaction,
    entry: ProjectEntry,
    { caseId, responseId, missed, ...place }: Escalated,
  ): Promise<void> {
    const now = clock()
    const supervisors = supervisorsOf(entry, place)
    const reason: Reason = { kind: 'late', missed, isSupervised: supervisors.length > 0 }
    const addresses = new Set(supervisors.length > 0 ? supervisors : entry.routing.owners)
    await addDeliveries(
      tx,
      [...addresses].map((address) => ({
        projectId: entry.project.id,
        subject: { kind: 'case', caseId, responseId, event: 'escalated', reason },
        channel: 'mail',
        address,
        dueAt: now,
      })),
      now,
    )
  }
}
