import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Transaction } from '../database/open-database.ts'
import { people, type SetTrait } from '../database/tables.ts'
import { problem } from '../problem.ts'
import type { TraitChanges } from './person.ts'

type PersonRow = typeof people.$inferInsert

const MOST_TRAITS = 100

/**
 * Sets traits of people, who need not have answered yet; null takes a trait away. What was counted stays where it is.
 *
 * @param changes by the id that the person is kept under
 * @throws Problem `request.invalid` where somebody would have more than 100
 */
export async function setTraits(
  tx: Transaction,
  projectId: string,
  changes: ReadonlyMap<string, TraitChanges>,
  now: number,
): Promise<void> {
  const ids = [...changes.keys()]
  const rows = await tx
    .select()
    .from(people)
    .where(and(eq(people.projectId, projectId), inArray(people.personId, ids)))
  const known = new Map(rows.map(({ personId, traits }) => [personId, traits]))
  const changed: PersonRow[] = []
  for (const [personId, change] of changes) {
    const traits = { ...known.get(personId), ...setAt(change, now) }
    if (Object.keys(traits).length > MOST_TRAITS)
      throw problem('request.invalid', `A person has at most ${MOST_TRAITS} traits.`)
    changed.push({ projectId, personId, traits, updatedAt: now })
  }
  if (changed.length > 0) await savePeople(tx, changed)
}

export async function savePeople(tx: Transaction, rows: readonly PersonRow[]): Promise<void> {
  await tx
    .insert(people)
    .values([...rows])
    .onConflictDoUpdate({
      target: [people.projectId, people.personId],
      set: { traits: sql`excluded.traits`, updatedAt: sql`excluded.updated_at` },
    })
}

/** What was taken away is kept as null: it hides what an older response says. */
function setAt(change: TraitChanges, at: number): Record<string, SetTrait> {
  return Object.fromEntries(Object.entries(change).map(([name, value]) => [name, { value, at }]))
}
