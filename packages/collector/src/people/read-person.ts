import { and, desc, eq } from 'drizzle-orm'
import type { Transaction } from '../database/open-database.ts'
import { responses } from '../database/tables.ts'
import { problem } from '../problem.ts'
import { toResponse } from '../responses/response-row.ts'
import type { Person, PersonExport } from './person.ts'

/** @throws Problem `person.unknown` */
export async function readPerson(tx: Transaction, projectId: string, personId: string): Promise<Person> {
  const found = (await readRows(tx, projectId, personId)).map(toResponse)
  return {
    personId,
    firstSeenAt: found.at(-1)!.shownAt,
    lastSeenAt: found[0]!.shownAt,
    traits: found.find(({ traits }) => traits && Object.keys(traits).length > 0)?.traits ?? {},
    responses: found,
  }
}

/** @throws Problem `person.unknown` */
export async function exportPerson(
  tx: Transaction,
  projectId: string,
  personId: string,
): Promise<PersonExport> {
  const rows = await readRows(tx, projectId, personId)
  return {
    personId,
    projectId,
    responses: rows.map((row) => ({
      ...toResponse(row),
      receivedAt: new Date(row.receivedAt).toISOString(),
      countedOn: row.day,
    })),
  }
}

async function readRows(tx: Transaction, projectId: string, personId: string) {
  const rows = await tx
    .select()
    .from(responses)
    .where(and(eq(responses.projectId, projectId), eq(responses.personId, personId)))
    .orderBy(desc(responses.shownAt), desc(responses.row))
  if (rows.length === 0)
    throw problem('person.unknown', 'Write the id as the host gives it to `identify`, encoded for a URL.')
  return rows
}
