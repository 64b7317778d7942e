import type { Actor } from '../access/access.ts'
import { recordAct } from '../audit/record-act.ts'
import type { Database } from '../database/open-database.ts'
import type { ProjectEntry } from '../projects/directory.ts'
import type { TraitChanges, TraitsUpload } from './person.ts'
import { resolvePerson } from './resolve-person.ts'
import { setTraits } from './set-traits.ts'

type Given = { entry: ProjectEntry; actor: Actor; upload: TraitsUpload; now: number }

const PEOPLE_AT_ONCE = 100

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
  const changes = new Map<string, TraitChanges>()
  for (const line of upload.people) {
    const personId = resolvePerson(entry, line.personId)
    changes.set(personId, { ...changes.get(personId), ...line.traits })
  }
  const details = { people: changes.size }
  await database.write((tx) =>
    recordAct(tx, { projectId, actor, act: 'people.traits-set', subject: 'people', details }, now),
  )
  const all = [...changes]
  for (let from = 0; from < all.length; from += PEOPLE_AT_ONCE)
    await database.write((tx) =>
      setTraits(tx, projectId, new Map(all.slice(from, from + PEOPLE_AT_ONCE)), now),
    )
  return { people: changes.size }
}
