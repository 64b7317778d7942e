import { and, asc, eq, gte, inArray } from 'drizzle-orm'
import type { Transaction } from '../database/open-database.ts'
import { ofPeople } from '../database/of-people.ts'
import { journeys, responses, troubles } from '../database/tables.ts'
import { type ProjectEntry, versionKey } from '../projects/directory.ts'
import { toResponse } from '../responses/response-row.ts'
import { findWarnings } from './find-warnings.ts'
import { warn } from './warn.ts'

/** Of each project in one transaction; the rest waits for the next minute. */
const AT_ONCE = 100
const HISTORY_MS = 366 * 86_400_000

/**
 * Looks at what was noted and not yet looked at, in the order in which it came.
 *
 * @param now milliseconds since 1970-01-01 UTC
 * @returns how many were looked at, at most 100
 */
export async function judgeTroubles(tx: Transaction, entry: ProjectEntry, now: number): Promise<number> {
  const projectId = entry.project.id
  const noted = await tx
    .select({ id: troubles.responseId })
    .from(troubles)
    .where(eq(troubles.projectId, projectId))
    .orderBy(asc(troubles.notedAt), asc(troubles.responseId))
    .limit(AT_ONCE)
  if (noted.length === 0) return 0
  const ids = noted.map(({ id }) => id)
  const maps = await tx.select().from(journeys).where(eq(journeys.projectId, projectId))
  const rows = await tx
    .select()
    .from(responses)
    .where(and(eq(responses.projectId, projectId), inArray(responses.id, ids)))
    .orderBy(asc(responses.shownAt), asc(responses.id))
  const histories = new Map<string, Promise<Row[]>>()
  // They are in the order of time.
  const since = (rows[0]?.shownAt ?? now) - HISTORY_MS
  const historyOf = (personId: string) => {
    const known = histories.get(personId) ?? readHistory(tx, { projectId, personId, since })
    histories.set(personId, known)
    return known
  }
  for (const row of rows) {
    const survey = entry.versions.get(versionKey(row.surveyId, row.surveyVersion))
    if (row.personId === null || !survey) continue
    const found = findWarnings({
      entry,
      row,
      rows: upTo(row, await historyOf(row.personId)),
      journeys: maps.map(({ definition }) => definition).filter(({ state }) => state !== 'to-be'),
    })
    const stored = { entry, survey, response: toResponse(row), outcome: 'added', flags: [] } as const
    for (const one of found) await warn(tx, stored, one, now)
  }
  await tx.delete(troubles).where(and(eq(troubles.projectId, projectId), inArray(troubles.responseId, ids)))
  return noted.length
}

type Row = typeof responses.$inferSelect

type Past = { projectId: string; personId: string; since: number }

/** In the order of time. */
function readHistory(tx: Transaction, { projectId, personId, since }: Past): Promise<Row[]> {
  return tx
    .select()
    .from(responses)
    .where(and(ofPeople(tx, projectId, [personId]), gte(responses.shownAt, since)))
    .orderBy(asc(responses.shownAt), asc(responses.id))
}

function upTo({ shownAt }: Row, history: readonly Row[]): Row[] {
  return history.filter(
    (row) =>
      row.shownAt <= shownAt && shownAt - row.shownAt <= HISTORY_MS && !row.flags?.includes('repeated'),
  )
}
