import { and, asc, desc, eq, inArray } from 'drizzle-orm'
import type { Transaction } from '../database/open-database.ts'
import { ofPeople } from '../database/of-people.ts'
import { observations, people, personAliases, responseNotes, responses } from '../database/tables.ts'
import { toObservation } from '../observations/observation-row.ts'
import { problem } from '../problem.ts'
import type { ProjectEntry } from '../projects/directory.ts'
import { listedResponsesOf } from '../responses/listing/listed-responses-of.ts'
import type { StoredResponse } from '../responses/listing/scan-responses.ts'
import { shownAnswerOf } from '../responses/shown-answer-of.ts'
import { toNote } from '../responses/notes/response-notes.ts'
import { toResponse } from '../responses/response-row.ts'
import type { Person, PersonExport } from './person.ts'
import { traitsOf } from './traits-of.ts'

const ROWS_AT_ONCE = 500
/** Of what other systems said. */
const NEWEST = 50
const ALL = 1_000_000

/** @throws Problem `person.unknown` */
export async function readPerson(tx: Transaction, entry: ProjectEntry, personId: string): Promise<Person> {
  const { rows, set, aliases, observed } = await readAll(tx, entry.project.id, personId, NEWEST)
  const found = rows.map(toResponse)
  return {
    personId,
    aliases: aliases.map((alias) => alias.personId),
    firstSeenAt: found.at(-1)?.shownAt ?? null,
    lastSeenAt: found[0]?.shownAt ?? null,
    ...traitsOf(found, set),
    responses: found,
    answers: found.flatMap((response) => shownAnswerOf(entry, response) ?? []),
    observations: observed.map(toObservation),
  }
}

/** @throws Problem `person.unknown` */
export async function exportPerson(
  tx: Transaction,
  projectId: string,
  personId: string,
): Promise<PersonExport> {
  const { rows, set, aliases, observed } = await readAll(tx, projectId, personId)
  const exported: PersonExport['responses'] = []
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE)
    exported.push(...(await exportRows(tx, projectId, rows.slice(from, from + ROWS_AT_ONCE))))
  return {
    personId,
    projectId,
    aliases: aliases.map((alias) => ({ personId: alias.personId, mergedAt: instant(alias.mergedAt) })),
    traits: Object.fromEntries(
      Object.entries(set).map(([name, { value, at }]) => [name, { value, at: instant(at) }]),
    ),
    responses: exported,
    observations: observed.map(toObservation),
  }
}

async function exportRows(tx: Transaction, projectId: string, rows: readonly StoredResponse[]) {
  const listed = await listedResponsesOf(tx, rows, true)
  const ids = rows.map(({ id }) => id)
  const notes = await tx
    .select()
    .from(responseNotes)
    .where(and(eq(responseNotes.projectId, projectId), inArray(responseNotes.responseId, ids)))
    .orderBy(asc(responseNotes.id))
  return listed.map((response, index) => ({
    ...response,
    notes: notes.filter(({ responseId }) => responseId === response.id).map(toNote),
    receivedAt: instant(rows[index]!.receivedAt),
  }))
}

async function readAll(tx: Transaction, projectId: string, personId: string, mostObserved = ALL) {
  const [person] = await tx
    .select()
    .from(people)
    .where(and(eq(people.projectId, projectId), eq(people.personId, personId)))
  const aliases = await tx
    .select()
    .from(personAliases)
    .where(and(eq(personAliases.projectId, projectId), eq(personAliases.intoId, personId)))
    .orderBy(asc(personAliases.personId))
  const rows = await tx
    .select()
    .from(responses)
    .where(ofPeople(tx, projectId, [personId]))
    .orderBy(desc(responses.shownAt), desc(responses.row))
  const observed = await tx
    .select()
    .from(observations)
    .where(and(eq(observations.projectId, projectId), eq(observations.personId, personId)))
    .orderBy(desc(observations.at), desc(observations.id))
    .limit(mostObserved)
  if (!person && rows.length + aliases.length + observed.length === 0)
    throw problem('person.unknown', 'Write the id as the host gives it to `identify`, encoded for a URL.')
  return { rows, aliases, observed, set: person?.traits ?? {} }
}

function instant(at: number): string {
  return new Date(at).toISOString()
}
