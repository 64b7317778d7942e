import { asc } from 'drizzle-orm'
import type { Database } from '../database/open-database.ts'
import { responses } from '../database/tables.ts'
import { idSpans, isWithin } from './id-spans.ts'

const AT_ONCE = 500

/** Every row of a project, in the order of ids, read in pages so that memory stays flat. */
export async function* readRows(
  read: Database['read'],
  projectId: string,
): AsyncGenerator<typeof responses.$inferSelect> {
  for await (const span of idSpans(read, projectId, AT_ONCE))
    yield* await read((tx) =>
      tx.select().from(responses).where(isWithin(projectId, span)).orderBy(asc(responses.id)),
    )
}
