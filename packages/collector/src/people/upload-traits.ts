import type { Actor } from '../access/access.ts'
import { recordAct } from '../audit/record-act.ts'
import type { Database } from '../database/open-database.ts'
import type { ProjectEntry } from '../projects/directory.ts'
import type { TraitChanges, TraitsUpload } from './person.ts'
import { resolvePerson } from './resolve-person.ts'
import { setTraits } from './set-traits.ts'

type Lines = { entry: ProjectEntry; people: TraitsUpload['people']; now: number }
type Given = Omit<Lines, 'people'> & { actor: Actor; upload: TraitsUpload }

const PEOPLE_AT_ONCE = 250

/**
 * Sets the traits of many people, in several transactions, so that answers are stored in between. Doing it again
 * changes nothing more. Of two lines about one person the later adds to the earlier.
 *
 * @throws Problem `request.invalid`
 */
export async function uploadTraits(
  database: Database,
  { entry, actor, upload, now }: Given,
): Promise<{ people: number }> {
  const projectId = entry.project.id
  const people = new Set(upload.people.map(({ personId }) => resolvePerson(entry, personId))).size
  const act = { projectId, actor, act: 'people.traits-set', subject: 'people', details: { people } }
  await database.write((tx) => recordAct(tx, act, now))
  await saveTraits(database, { entry, people: upload.people, now })
  return { people }
}

/** The same without a trace of who did it. @throws Problem `request.invalid` */
export async function saveTraits(database: Database, { entry, people, now }: Lines): Promise<void> {
  const changes = new Map<string, TraitChanges>()
  for (const line of people) {
    const personId = resolvePerson(entry, line.personId)
    changes.set(personId, { ...changes.get(personId), ...line.traits })
  }
  const all = [...changes]
  for (let from = 0; from < all.length; from += PEOPLE_AT_ONCE)
    await database.write((tx) =>
      setTraits(tx, entry.project.id, new Map(all.slice(from, from + PEOPLE_AT_ONCE)), now),
    )
}
