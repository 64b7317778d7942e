import { newId } from '@innerloop/shared/new-id'
import type { Actor } from '../access/access.ts'
import type { Transaction } from '../database/open-database.ts'
import { responseNotes, responseTags } from '../database/tables.ts'
import type { Stored } from './store-responses.ts'

type Labels = { tags: readonly string[]; notes: readonly string[] }
type Given = { stored: readonly Stored[]; labels: ReadonlyMap<string, Labels>; actor: Actor }

const MOST_TAGS = 20
const ROWS_AT_ONCE = 500

/** What the team called those that are new here, and wrote about them, in another product. */
export async function labelStored(
  tx: Transaction,
  { stored, labels, actor }: Given,
  now: number,
): Promise<void> {
  const added = stored.filter(({ outcome }) => outcome === 'added')
  const of = added.map(({ entry, response }) => ({
    projectId: entry.project.id,
    responseId: response.id,
    ...labels.get(response.id)!,
  }))
  const tags = of.flatMap(({ projectId, responseId, tags: given }) =>
    tagsOf(given).map((tag) => ({ projectId, responseId, tag, actor, at: now })),
  )
  const notes = of.flatMap(({ projectId, responseId, notes: given }) =>
    given.map((text) => ({ projectId, responseId, id: newId(now), text, actor, at: now })),
  )
  for (let from = 0; from < tags.length; from += ROWS_AT_ONCE)
    await tx
      .insert(responseTags)
      .values(tags.slice(from, from + ROWS_AT_ONCE))
      .onConflictDoNothing()
  for (let from = 0; from < notes.length; from += ROWS_AT_ONCE)
    await tx.insert(responseNotes).values(notes.slice(from, from + ROWS_AT_ONCE))
}

/** As tags that people give: without case, of 1 to 50 characters. */
function tagsOf(given: readonly string[]): string[] {
  const tags = given.map((tag) =>
    tag.normalize('NFC').trim().toLowerCase().replace(/\p{C}/gu, '').slice(0, 50),
  )
  return [...new Set(tags.filter((tag) => tag !== ''))].slice(0, MOST_TAGS)
}
