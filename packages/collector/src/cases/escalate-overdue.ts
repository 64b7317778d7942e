import { and, asc, eq, inArray, lte } from 'drizzle-orm'
import { newId } from '@innerloop/shared/new-id'
import type { CaseEvent } from '@innerloop/shared'
import type { Transaction } from '../database/open-database.ts'
import { cases } from '../database/tables.ts'
import type { ProjectEntry } from '../projects/directory.ts'
import { saveEvent } from './store/save-event.ts'

export type Escalated = {
  caseId: string
  responseId: string
  teamId: string | null
  touchpoint: string | null
  missed: 'contact' | 'resolution'
}

/** Each part of the service standard is missed once. */
const LEVELS = { contact: 1, resolution: 2 } as const
const AT_ONCE = 100

/**
 * Writes down which cases have missed their service standard: first contact, then resolution. Each is told once.
 *
 * @param now milliseconds since 1970-01-01 UTC
 */
export async function escalateOverdue(
  tx: Transaction,
  entry: ProjectEntry,
  now: number,
): Promise<Escalated[]> {
  const overdue = await findOverdue(tx, entry.project.id, now)
  for (const { caseId, missed } of overdue) {
    const event: CaseEvent = {
      kind: 'escalated',
      id: newId(now),
      at: now,
      by: { kind: 'system', id: 'standard', name: 'Service standard' },
      level: LEVELS[missed],
      missed,
    }
    await saveEvent(tx, entry, { caseId, event })
  }
  return overdue
}

async function findOverdue(tx: Transaction, projectId: string, now: number): Promise<Escalated[]> {
  const rows = await tx
    .select()
    .from(cases)
    .where(
      and(
        eq(cases.projectId, projectId),
        inArray(cases.state, ['open', 'contacted']),
        lte(cases.dueAt, now),
        lte(cases.escalations, LEVELS.resolution - 1),
      ),
    )
    .orderBy(asc(cases.dueAt))
  return rows
    .map(({ id, responseId, teamId, touchpoint, state, escalations }) => ({
      caseId: id,
      responseId,
      teamId,
      touchpoint,
      missed: state === 'open' ? ('contact' as const) : ('resolution' as const),
      escalations,
    }))
    .filter(({ missed, escalations }) => escalations < LEVELS[missed])
    .slice(0, AT_ONCE)
    .map(({ escalations: _, ...escalated }) => escalated)
}
