import { and, eq } from 'drizzle-orm'
import { forgetAnalyses } from '../analyses/forget-analyses.ts'
import type { Database, Transaction } from '../database/open-database.ts'
import { people, personAliases } from '../database/tables.ts'
import { leaveNoTraces } from '../privacy/leave-no-traces.ts'
import type { ProjectEntry } from '../projects/directory.ts'
import { eraseObservationsOf, eraseResponsesOf, idsOf } from './erase-experiences.ts'
import type { Erased } from './person.ts'
import { resolvePerson } from './resolve-person.ts'

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
  for (const id of idsOf(entry, keptAs)) {
    erased += await eraseResponsesOf(database, entry, id)
    await eraseObservationsOf(database, entry, id)
  }
  await database.write(async (tx) => {
    await forgetPerson(tx, entry.project.id, keptAs)
    await forgetAnalyses(tx, entry.project.id)
  })
  await leaveNoTraces(database)
  return { responses: erased }
}

async function forgetPerson(tx: Transaction, projectId: string, personId: string): Promise<void> {
  await tx.delete(people).where(and(eq(people.projectId, projectId), eq(people.personId, personId)))
  await tx
    .delete(personAliases)
    .where(and(eq(personAliases.projectId, projectId), eq(personAliases.intoId, personId)))
}
