import { forgetAnalyses } from '../analyses/forget-analyses.ts'
import { countRow } from '../counts/count-row.ts'
import { createTally } from '../counts/tally.ts'
import type { Database, Transaction } from '../database/open-database.ts'
import { ofPeople } from '../database/of-people.ts'
import { addToCounts } from '../database/save-batch.ts'
import { responses } from '../database/tables.ts'
import type { ObservationKind } from '../observations/observation.ts'
import { MOST_REMOVED, removeObservationsOf } from '../observations/remove-observations.ts'
import { leaveNoTraces } from '../privacy/leave-no-traces.ts'
import type { ProjectEntry } from '../projects/directory.ts'
import { removeResponses } from '../responses/remove-responses.ts'
import type { Erased } from './person.ts'
import { resolvePerson } from './resolve-person.ts'

const BATCH = 500
/** What somebody said or was heard to say, unlike what happened or was measured. */
const SAID: readonly ObservationKind[] = ['review', 'mention', 'press', 'note', 'study']

/**
 * Removes what a person said and what followed from it: answers, their counts, cases, reviews and notes. What is known
 * of them, their traits and ids, stays.
 *
 * @throws Problem `store.traces-remain`
 */
export async function eraseExperiences(
  database: Database,
  entry: ProjectEntry,
  personId: string,
): Promise<Erased> {
  let erased = 0
  for (const id of idsOf(entry, resolvePerson(entry, personId))) {
    erased += await eraseResponsesOf(database, entry, id)
    await eraseObservationsOf(database, entry, id, SAID)
  }
  await database.write((tx) => forgetAnalyses(tx, entry.project.id))
  await leaveNoTraces(database)
  return { responses: erased }
}

/** With those that were merged into it: a merge that was cut short may have left something under them. */
export function idsOf({ aliases }: ProjectEntry, personId: string): string[] {
  return [personId, ...[...aliases].flatMap(([alias, into]) => (into === personId ? [alias] : []))]
}

/** @returns how many */
export async function eraseResponsesOf(database: Database, entry: ProjectEntry, id: string): Promise<number> {
  let erased = 0
  for (let batch = BATCH; batch === BATCH; erased += batch)
    batch = await database.write((tx) => eraseBatch(tx, entry, id))
  return erased
}

export async function eraseObservationsOf(
  database: Database,
  { project }: ProjectEntry,
  id: string,
  kinds?: readonly ObservationKind[],
): Promise<void> {
  for (let batch = MOST_REMOVED; batch === MOST_REMOVED;)
    batch = await database.write((tx) => removeObservationsOf(tx, project.id, id, kinds))
}

async function eraseBatch(tx: Transaction, entry: ProjectEntry, personId: string): Promise<number> {
  const { project } = entry
  const rows = await tx
    .select()
    .from(responses)
    .where(ofPeople(tx, project.id, [personId]))
    .limit(BATCH)
  const tally = createTally()
  for (const row of rows) countRow(tally, { entry, row }, -1)
  await addToCounts(tx, tally.differences())
  await removeResponses(tx, project.id, rows)
  return rows.length
}
