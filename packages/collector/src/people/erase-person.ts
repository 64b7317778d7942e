import { and, eq, inArray } from 'drizzle-orm'
import { contributionsOf } from '../counts/contributions-of.ts'
import { createTally } from '../counts/tally.ts'
import type { Database, Transaction } from '../database/open-database.ts'
import { addToCounts } from '../database/save-batch.ts'
import { responses } from '../database/tables.ts'
import { leaveNoTraces } from '../privacy/leave-no-traces.ts'
import { type ProjectEntry, versionKey } from '../projects/directory.ts'
import { toResponse } from '../responses/response-row.ts'
import type { Erased } from './person.ts'

const BATCH = 500

/**
 * Removes all responses that carry the person's id, what they added to the counters, and the bytes that they left.
 * Doing it again does no harm, and finishes what was cut short.
 *
 * @throws Problem `store.traces-remain`
 */
export async function erasePerson(
  database: Database,
  entry: ProjectEntry,
  personId: string,
): Promise<Erased> {
  let erased = 0
  for (let batch = BATCH; batch === BATCH; erased += batch)
    batch = await database.write((tx) => eraseBatch(tx, entry, personId))
  await leaveNoTraces(database)
  return { responses: erased }
}

async function eraseBatch(tx: Transaction, entry: ProjectEntry, personId: string): Promise<number> {
  const { project, versions } = entry
  const rows = await tx
    .select()
    .from(responses)
    .where(and(eq(responses.projectId, project.id), eq(responses.personId, personId)))
    .limit(BATCH)
  const tally = createTally()
  for (const row of rows) {
    const survey = versions.get(versionKey(row.surveyId, row.surveyVersion))!
    tally.add(contributionsOf({ project, survey, response: toResponse(row), day: row.day }), -1)
  }
  addToCounts(tx, tally.differences())
  const gone = rows.map(({ row }) => row)
  await tx.delete(responses).where(inArray(responses.row, gone))
  return rows.length
}
