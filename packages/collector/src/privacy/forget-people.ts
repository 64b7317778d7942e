import { and, asc, eq, gt, inArray } from 'drizzle-orm'
import { ofPeople } from '../database/of-people.ts'
import type { Database, Transaction } from '../database/open-database.ts'
import { observations, people, personAliases, responses } from '../database/tables.ts'
import type { ProjectEntry } from '../projects/directory.ts'

const DAY_MS = 86_400_000
/** Each is looked for among all responses, in the writer's turn. */
const IDS_AT_ONCE = 50

type Span = { projectId: string; after: string; before: number }
type Forgotten = { forgotten: number; last: string | undefined }

/**
 * Removes the traits and the other ids of people of whom no response and no observation is left, once these are as old as a response may
 * become.
 *
 * @param now milliseconds since 1970-01-01 UTC
 * @returns how many traits' rows and ids went
 */
export async function forgetPeople(
  database: Database,
  { project }: ProjectEntry,
  now: number,
): Promise<number> {
  const days = project.retention?.responsesDays
  if (days === undefined) return 0
  const whole = { projectId: project.id, after: '', before: now - days * DAY_MS }
  let all = 0
  for (const forget of [forgetTraits, forgetAliases])
    for (let span: Span | undefined = whole; span;) {
      const one: Span = span
      const { forgotten, last } = await database.write((tx) => forget(tx, one))
      all += forgotten
      span = last === undefined ? undefined : { ...whole, after: last }
    }
  return all
}

async function forgetTraits(tx: Transaction, { projectId, after, before }: Span): Promise<Forgotten> {
  const { personId, updatedAt } = people
  const rows = await tx
    .select({ personId, updatedAt })
    .from(people)
    .where(and(eq(people.projectId, projectId), gt(personId, after)))
    .orderBy(asc(personId))
    .limit(IDS_AT_ONCE)
  const aged = rows.filter((row) => row.updatedAt < before).map((row) => row.personId)
  const answered = await peopleWithMore(tx, projectId, aged)
  const gone = aged.filter((id) => !answered.has(id))
  await tx.delete(people).where(and(eq(people.projectId, projectId), inArray(personId, gone)))
  return { forgotten: gone.length, last: rows[IDS_AT_ONCE - 1]?.personId }
}

async function forgetAliases(tx: Transaction, { projectId, after, before }: Span): Promise<Forgotten> {
  const { personId } = personAliases
  const rows = await tx
    .select()
    .from(personAliases)
    .where(and(eq(personAliases.projectId, projectId), gt(personId, after)))
    .orderBy(asc(personId))
    .limit(IDS_AT_ONCE)
  const aged = rows.filter((row) => row.mergedAt < before)
  const owners = aged.map(({ intoId }) => intoId)
  const answered = await peopleWithMore(tx, projectId, owners)
  const kept = await tx
    .select({ personId: people.personId })
    .from(people)
    .where(and(eq(people.projectId, projectId), inArray(people.personId, owners)))
  for (const person of kept) answered.add(person.personId)
  const gone = aged.filter(({ intoId }) => !answered.has(intoId)).map((row) => row.personId)
  await tx.delete(personAliases).where(and(eq(personAliases.projectId, projectId), inArray(personId, gone)))
  return { forgotten: gone.length, last: rows[IDS_AT_ONCE - 1]?.personId }
}

async function peopleWithMore(
  tx: Transaction,
  projectId: string,
  ids: readonly string[],
): Promise<Set<string | null>> {
  const { personId } = responses
  const found = await tx
    .selectDistinct({ personId })
    .from(responses)
    .where(ofPeople(tx, projectId, ids))
  const observed = await tx
    .selectDistinct({ personId: observations.personId })
    .from(observations)
    .where(and(eq(observations.projectId, projectId), inArray(observations.personId, [...ids])))
  return new Set([...found, ...observed].map((row) => row.personId))
}
