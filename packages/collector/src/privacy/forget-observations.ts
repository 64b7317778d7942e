import { and, asc, eq, inArray, isNotNull, lt, ne } from 'drizzle-orm'
import type { Database, Transaction } from '../database/open-database.ts'
import { observations } from '../database/tables.ts'
import { MOST_REMOVED, removeObservations } from '../observations/remove-observations.ts'
import type { ProjectEntry } from '../projects/directory.ts'
import { firstKeptDay } from './first-kept-day.ts'

const DAY_MS = 86_400_000

export type ForgottenObservations = { observations: number; texts: number }

/**
 * What other systems said is kept as long as a response is, and its words as long as a response's words.
 *
 * @param now milliseconds since 1970-01-01 UTC
 */
export async function forgetObservations(
  database: Database,
  entry: ProjectEntry,
  now: number,
): Promise<ForgottenObservations> {
  const forgotten = { observations: 0, texts: 0 }
  for (let batch = MOST_REMOVED; batch === MOST_REMOVED; forgotten.observations += batch)
    batch = await database.write((tx) => removeAged(tx, entry, now))
  for (let batch = MOST_REMOVED; batch === MOST_REMOVED; forgotten.texts += batch)
    batch = await database.write((tx) => blankAged(tx, entry, now))
  return forgotten
}

async function removeAged(tx: Transaction, entry: ProjectEntry, now: number): Promise<number> {
  const aged = isBefore(entry, now, 'responsesDays')
  if (!aged) return 0
  const ids = await findIds(tx, aged)
  await removeObservations(tx, entry.project.id, ids)
  return ids.length
}

async function blankAged(tx: Transaction, entry: ProjectEntry, now: number): Promise<number> {
  const aged = isBefore(entry, now, 'textsDays')
  if (!aged) return 0
  const { text, projectId, id } = observations
  const ids = await findIds(tx, and(aged, isNotNull(text), ne(text, '')))
  await tx
    .update(observations)
    .set({ text: '' })
    .where(and(eq(projectId, entry.project.id), inArray(id, ids)))
  return ids.length
}

async function findIds(tx: Transaction, which: ReturnType<typeof and>): Promise<string[]> {
  const { at, id } = observations
  const rows = await tx.select({ id }).from(observations).where(which).orderBy(asc(at)).limit(MOST_REMOVED)
  return rows.map((row) => row.id)
}

function isBefore({ project }: ProjectEntry, now: number, rule: 'responsesDays' | 'textsDays') {
  const days = project.retention?.[rule]
  if (days === undefined) return undefined
  return and(
    eq(observations.projectId, project.id),
    // The day alone would decide, but only the instant is in an index.
    lt(observations.at, now - days * DAY_MS),
    lt(observations.day, firstKeptDay(project, now, rule)),
  )
}
