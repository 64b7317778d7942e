import { and, count, eq, inArray } from 'drizzle-orm'
import type { Transaction } from '../database/open-database.ts'
import { people } from '../database/tables.ts'
import type { ProjectEntry } from '../projects/directory.ts'
import { resolvePerson } from './resolve-person.ts'

/** How many people a list is about, and of how many of them something was set before. */
export async function countKnown(
  tx: Transaction,
  entry: ProjectEntry,
  listed: readonly { personId: string }[],
): Promise<{ people: number; known: number }> {
  const ids = [...new Set(listed.map(({ personId }) => resolvePerson(entry, personId)))]
  const [known] = await tx
    .select({ n: count() })
    .from(people)
    .where(and(eq(people.projectId, entry.project.id), inArray(people.personId, ids)))
  return { people: ids.length, known: known!.n }
}
