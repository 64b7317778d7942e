import { and, eq } from 'drizzle-orm'
import type { CaseEvent } from '@innerloop/shared'
import type { Transaction } from '../database/open-database.ts'
import { cases } from '../database/tables.ts'
import { problem } from '../problem.ts'
import type { ProjectEntry } from '../projects/directory.ts'
import type { WholeCase } from './case.ts'
import { toListed } from './list-cases.ts'
import { readEvents } from './store/read-events.ts'

type Wanted = {
  caseId: string
  /** Who reads it; none of a program. */
  email: string | undefined
}

/**
 * A case with all that happened to it. What a supervisor wrote for whose case it is, they two alone may read.
 *
 * @throws Problem `case.unknown`
 */
export async function readCase(
  tx: Transaction,
  entry: ProjectEntry,
  { caseId, email }: Wanted,
  now: number,
): Promise<WholeCase> {
  const [row] = await tx
    .select()
    .from(cases)
    .where(and(eq(cases.projectId, entry.project.id), eq(cases.id, caseId)))
  if (!row) throw problem('case.unknown', 'It may have gone with its answer.')
  const events = await readEvents(tx, entry.project.id, caseId)
  const mayReadAll = email !== undefined && [row.assignee, ...supervisorsOf(entry, row)].includes(email)
  const seen = events.filter((event) => mayReadAll || isForAll(event, email))
  return { ...toListed(row, null, now), events: seen }
}

function isForAll({ kind, by }: CaseEvent, email: string | undefined): boolean {
  return kind !== 'coached' || (email !== undefined && by.id === email)
}

/** Of the case's team, and of its touchpoint. */
export function supervisorsOf(
  entry: ProjectEntry,
  { teamId, touchpoint }: Pick<typeof cases.$inferSelect, 'teamId' | 'touchpoint'>,
): string[] {
  const ofTeam = entry.routing.teams.get(teamId ?? '')?.supervisor
  const ofTouchpoint = entry.touchpoints.get(touchpoint ?? '')?.supervisor?.toLowerCase()
  return [ofTouchpoint, ofTeam].filter((email) => email !== undefined)
}
