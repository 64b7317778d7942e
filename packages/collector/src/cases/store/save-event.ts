import type { CaseEvent } from '@innerloop/shared'
import type { Transaction } from '../../database/open-database.ts'
import { caseEvents, cases } from '../../database/tables.ts'
import type { ProjectEntry } from '../../projects/directory.ts'
import { summaryOf } from '../summary-of.ts'
import { readEvents } from './read-events.ts'

/** Adds what happened to a case, and keeps what the case is by then to be found by. */
export async function saveEvent(
  tx: Transaction,
  entry: ProjectEntry,
  { caseId, event }: { caseId: string; event: CaseEvent },
): Promise<void> {
  const { id: projectId } = entry.project
  const before = event.kind === 'opened' ? [] : await readEvents(tx, projectId, caseId)
  await tx.insert(caseEvents).values({ projectId, caseId, id: event.id, at: event.at, event })
  const summary = summaryOf([...before, event], entry)
  // Whose it is may have changed since it was opened: by a merge, or because they were erased.
  const { personId: _, ...changed } = summary
  await tx
    .insert(cases)
    .values({ projectId, id: caseId, ...summary })
    .onConflictDoUpdate({ target: [cases.projectId, cases.id], set: changed })
}
