import { and, eq } from 'drizzle-orm'
import { forgetAnalyses } from '../analyses/forget-analyses.ts'
import { countRow } from '../counts/count-row.ts'
import { createTally } from '../counts/tally.ts'
import type { Database, Transaction } from '../database/open-database.ts'
import { addToCounts } from '../database/save-batch.ts'
import { people, personAliases, responses } from '../database/tables.ts'
import { MOST_REMOVED, removeObservationsOf } from '../observations/remove-observations.ts'
import { leaveNoTraces } from '../privacy/leave-no-traces.ts'
import type { ProjectEntry } from '../projects/directory.ts'
import { removeResponses } from '../responses/remove-responses.ts'
import type { Erased } from './person.ts'
import { resolvePerson } from './resolve-person.ts'

const BATCH = 500

/**
 * Removes all responses that carry the person's id with their tags and notes, what they added to the counters, what
 * other systems said of the person, their traits, the ids that were merged into theirs, and the bytes that all this left.
 * Doing it again does no harm, and finishes what was cut short.
 *
 * @throws Problem `store.traces-remain`
 */
export async function erasePerson(
  database: Database,
  entry: ProjectEntry,
  personId: string,
): Promise<Erased> {
  const keptAs = resolvePerson(entry, personId)
  let erased = 0
  for (const id of [keptAs, ...aliasesOf(entry, keptAs)])
    for (let batch = BATCH; batch === BATCH; erased += batch)
      batch = await database.write((tx) => eraseBatch(tx, entry, id))
  for (const id of [keptAs, ...aliasesOf(entry, keptAs)])
    for (let batch = MOST_REMOVED; batch === MOST_REMOVED;)
      batch = await database.write((tx) => removeObservationsOf(tx, entry.project.id, id))
  await database.write(async (tx) => {
    await forgetPerson(tx, entry.project.id, keptAs)
    await forgetAnalyses(tx, entry.project.id)
  })
  await leaveNoTraces(database)
  return { responses: erased }
}

/** A merge that was cut short may have left responses under them. */
function aliasesOf({ aliases }: ProjectEntry, personId: string): string[] {
  return [...aliases].flatMap(([alias, into]) => (into === personId ? [alias] : []))
}

async function forgetPerson(tx: Transaction, projectId: string, personId: string): Promise<void> {
  await tx.delete(people).where(and(eq(people.projectId, projectId), eq(people.personId, personId)))
  await tx
    .delete(personAliases)
    .where(and(eq(personAliases.projectId, projectId), eq(personAliases.intoId, personId)))
}

async function eraseBatch(tx: Transaction, entry: ProjectEntry, personId: string): Promise<number> {
  const { project } = entry
  const rows = await tx
    .select()
    .from(responses)
    .where(and(eq(responses.projectId, project.id), eq(responses.personId, personId)))
    .limit(BATCH)
  const tally = createTally()
  for (const row of rows) countRow(tally, { entry, row }, -1)
  await addToCounts(tx, tally.differences())
  await removeResponses(tx, project.id, rows)
  return rows.length
}
