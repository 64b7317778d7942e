import { and, count, eq, inArray } from 'drizzle-orm'
import type { Actor } from '../access/access.ts'
import { recordAct } from '../audit/record-act.ts'
import type { Database, Transaction } from '../database/open-database.ts'
import { ofPeople } from '../database/of-people.ts'
import { cases, observations, people, personAliases, responses } from '../database/tables.ts'
import { problem } from '../problem.ts'
import { MOST_ALIASES } from './follow-aliases.ts'
import type { Merged } from './person.ts'
import { savePeople } from './set-traits.ts'

export type Merge = { projectId: string; personId: string; into: string; actor: Actor }

type Dependencies = { database: Database; reload: () => Promise<void>; now: number }

const BATCH = 500

/**
 * Joins two ids that are one person: from now on all that comes under `personId` is kept under `into`, then what is
 * there goes over in batches. The counters stay, as none of them tells people apart. Again finishes what was cut short.
 *
 * @throws Problem `person.unknown`, `person.same`, `person.merged` or `person.too-many-merges`
 */
export async function mergePerson({ database, reload, now }: Dependencies, merge: Merge): Promise<Merged> {
  const into = await database.write((tx) => addAlias(tx, merge, now))
  // What is stored before this is moved below; what is stored after it goes to the other id by itself.
  await reload()
  let moved = 0
  for (let batch = BATCH; batch === BATCH; moved += batch)
    batch = await database.write((tx) => moveBatch(tx, { ...merge, into }))
  return { personId: into, responses: moved }
}

async function addAlias(tx: Transaction, merge: Merge, now: number): Promise<string> {
  const { projectId, personId, actor } = merge
  const into = (await aliasOf(tx, projectId, merge.into)) ?? merge.into
  if (into === personId) throw problem('person.same', 'Name another person in "into".')
  const before = await aliasOf(tx, projectId, personId)
  if (before === into) return into
  if (before !== undefined) throw problem('person.merged', 'Merge the person whom they were merged into.')
  await refuseUnknown(tx, projectId, personId)
  await refuseTooMany(tx, projectId)
  await tx
    .update(personAliases)
    .set({ intoId: into, mergedAt: now })
    .where(and(eq(personAliases.projectId, projectId), eq(personAliases.intoId, personId)))
  await tx.insert(personAliases).values({ projectId, personId, intoId: into, mergedAt: now })
  await joinTraits(tx, { ...merge, into })
  // No ids: the audit log outlives whoever is erased.
  await recordAct(tx, { projectId, actor, act: 'person.merged', subject: 'person' }, now)
  return into
}

async function aliasOf(tx: Transaction, projectId: string, personId: string): Promise<string | undefined> {
  const [alias] = await tx
    .select()
    .from(personAliases)
    .where(and(eq(personAliases.projectId, projectId), eq(personAliases.personId, personId)))
  return alias?.intoId
}

async function refuseUnknown(tx: Transaction, projectId: string, personId: string): Promise<void> {
  const [response] = await tx
    .select({ row: responses.row })
    .from(responses)
    .where(ofPeople(tx, projectId, [personId]))
    .limit(1)
  if (response || (await findPerson(tx, projectId, personId))) return
  const [observation] = await tx
    .select({ id: observations.id })
    .from(observations)
    .where(and(eq(observations.projectId, projectId), eq(observations.personId, personId)))
    .limit(1)
  if (observation) return
  throw problem('person.unknown', 'Write the id as the host gives it to `identify`, encoded for a URL.')
}

async function refuseTooMany(tx: Transaction, projectId: string): Promise<void> {
  const [merged] = await tx
    .select({ aliases: count() })
    .from(personAliases)
    .where(eq(personAliases.projectId, projectId))
  if (merged!.aliases >= MOST_ALIASES)
    throw problem('person.too-many-merges', `A project has at most ${MOST_ALIASES}. Use one id per person.`)
}

async function findPerson(tx: Transaction, projectId: string, personId: string) {
  const [person] = await tx
    .select()
    .from(people)
    .where(and(eq(people.projectId, projectId), eq(people.personId, personId)))
  return person
}

/** Of a trait that both have, the one that was set last stands. */
async function joinTraits(tx: Transaction, { projectId, personId, into }: Merge): Promise<void> {
  const from = await findPerson(tx, projectId, personId)
  if (!from) return
  const to = await findPerson(tx, projectId, into)
  const traits = { ...to?.traits }
  for (const [name, trait] of Object.entries(from.traits))
    if (!traits[name] || traits[name].at < trait.at) traits[name] = trait
  const updatedAt = Math.max(from.updatedAt, to?.updatedAt ?? 0)
  await savePeople(tx, [{ projectId, personId: into, traits, updatedAt }])
  await tx.delete(people).where(and(eq(people.projectId, projectId), eq(people.personId, personId)))
}

async function moveBatch(tx: Transaction, { projectId, personId, into }: Merge): Promise<number> {
  const rows = await tx
    .select({ row: responses.row })
    .from(responses)
    .where(ofPeople(tx, projectId, [personId]))
    .limit(BATCH)
  const moving = rows.map(({ row }) => row)
  await tx.update(responses).set({ personId: into }).where(inArray(responses.row, moving))
  await tx
    .update(cases)
    .set({ personId: into })
    .where(and(eq(cases.projectId, projectId), eq(cases.personId, personId)))
  await tx
    .update(observations)
    .set({ personId: into })
    .where(and(eq(observations.projectId, projectId), eq(observations.personId, personId)))
  return rows.length
}
