import { and, asc, eq, gt } from 'drizzle-orm'
import type { Database } from '../database/open-database.ts'
import { responses } from '../database/tables.ts'

const PAGE = 500

/** Every row of a project in the order of arrival, read in pages so that memory stays flat. */
export async function* readRows(
  read: Database['read'],
  projectId: string,
): AsyncGenerator<typeof responses.$inferSelect> {
  for (let after = 0; ;) {
    const page = await read((tx) =>
      tx
        .select()
        .from(responses)
        .where(and(eq(responses.projectId, projectId), gt(responses.row, after)))
        .orderBy(asc(responses.row))
        .limit(PAGE),
    )
    yield* page
    if (page.length < PAGE) return
    after = page.at(-1)!.row
  }
}
