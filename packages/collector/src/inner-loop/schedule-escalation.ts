import type { Database, Transaction } from '../database/open-database.ts'
import { type Escalated, escalateOverdue, isAnythingOverdue } from '../cases/escalate-overdue.ts'
import { supervisorsOf } from '../cases/read-case.ts'
import { addDeliveries } from '../deliveries/queue/add-deliveries.ts'
import { lookOften } from '../operations/look-often.ts'
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
export function scheduleEscalation({ database, directory, clock, log, onDeliveries }: Options) {
  return lookOften(async () => {
    try {
      for (const entry of directory.all()) await escalate(entry)
    } catch (error) {
      log(`Overdue cases could not be looked for: ${(error as Error).message}`)
    }
  })

  async function escalate(entry: ProjectEntry): Promise<void> {
    const now = clock()
    if (!(await database.read((tx) => isAnythingOverdue(tx, entry.project.id, now)))) return
    await database.write(async (tx) => {
      for (const one of await escalateOverdue(tx, entry, now)) await tell(tx, entry, one)
    })
    onDeliveries()
  }

  async function tell(
    tx: Transaction,
    entry: ProjectEntry,
    { caseId, responseId, missed, ...place }: Escalated,
  ): Promise<void> {
    const now = clock()
    const supervisors = supervisorsOf(entry, place)
    const you = supervisors.length > 0 ? 'You supervise it' : 'You own the project, and nobody supervises it'
    const reason = `${you}: its ${missed === 'contact' ? 'first contact' : 'resolution'} is overdue.`
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
