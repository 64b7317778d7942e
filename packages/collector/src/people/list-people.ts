import { and, asc, count, desc, eq, gt, max } from 'drizzle-orm'
import { scaleOf, type Metric } from '@innerloop/shared/scale-of'
import { beginsWith, type NextPeople, nextPeople } from '../database/next-people.ts'
import { ofPeople } from '../database/of-people.ts'
import type { Transaction } from '../database/open-database.ts'
import { people, responses } from '../database/tables.ts'
import { type ProjectEntry, versionKey } from '../projects/directory.ts'
import type { ListedPerson, PeoplePage } from './person.ts'

type Wanted = { q?: string | undefined; after?: string | undefined; limit: number }

const NEWEST = 20

/** People by id: those who were asked, and those whom only the team knows. */
export async function listPeople(
  tx: Transaction,
  entry: ProjectEntry,
  { q: prefix = '', after = '', limit }: Wanted,
): Promise<PeoplePage> {
  const wanted = { prefix, after, limit: limit + 1 }
  const asked = await readAsked(tx, entry.project.id, wanted)
  const known = await readKnown(tx, entry.project.id, wanted)
  const byId = new Map([...known.map((id) => [id, undefined] as const), ...asked])
  const ids = [...byId.keys()].sort(inByteOrder).slice(0, limit + 1)
  const listed: ListedPerson[] = []
  for (const personId of ids.slice(0, limit)) {
    const seen = byId.get(personId)
    listed.push({
      personId,
      responses: seen?.responses ?? 0,
      lastSeenAt: seen ? new Date(seen.lastSeenAt!).toISOString() : null,
      lastScore: seen ? await readLastScore(tx, entry, personId) : null,
    })
  }
  return { people: listed, ...(ids.length > limit && { next: ids[limit - 1]! }) }
}

async function readAsked(tx: Transaction, projectId: string, wanted: NextPeople) {
  const { personId, shownAt } = responses
  const ids = await nextPeople(tx, projectId, wanted)
  const rows = await tx
    .select({ personId, responses: count(), lastSeenAt: max(shownAt) })
    .from(responses)
    .where(ofPeople(tx, projectId, ids))
    .groupBy(personId)
  return rows.map((row) => [row.personId!, row] as const)
}

async function readKnown(tx: Transaction, projectId: string, { prefix, after, limit }: NextPeople) {
  const { personId } = people
  const rows = await tx
    .select({ personId })
    .from(people)
    .where(and(eq(people.projectId, projectId), gt(personId, after), beginsWith(personId, prefix)))
    .orderBy(asc(personId))
    .limit(limit)
  return rows.map((row) => row.personId)
}

/** As the database sorts texts. */
function inByteOrder(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b))
}

async function readLastScore(
  tx: Transaction,
  { project, versions }: ProjectEntry,
  personId: string,
): Promise<ListedPerson['lastScore']> {
  const { surveyId, surveyVersion, answers, shownAt } = responses
  const rows = await tx
    .select({ surveyId, surveyVersion, answers, shownAt })
    .from(responses)
    .where(ofPeople(tx, project.id, [personId]))
    .orderBy(desc(shownAt), desc(responses.row))
    .limit(NEWEST)
  for (const row of rows) {
    const survey = versions.get(versionKey(row.surveyId, row.surveyVersion))
    const question = survey?.questions.find(({ id, kind }) => scaleOf(kind) && Object.hasOwn(row.answers, id))
    const value = question && row.answers[question.id]!.value
    if (typeof value === 'number')
      return { metric: question!.kind as Metric, value, at: new Date(row.shownAt).toISOString() }
  }
  return null
}
