import { asc, count, eq } from 'drizzle-orm'
import type { Transaction } from '../../database/open-database.ts'
import { responseTags } from '../../database/tables.ts'

/** Every tag that is in use, with the number of responses that have it. */
export async function countTags(tx: Transaction, projectId: string) {
  return tx
    .select({ tag: responseTags.tag, responses: count() })
    .from(responseTags)
    .where(eq(responseTags.projectId, projectId))
    .groupBy(responseTags.tag)
    .orderBy(asc(responseTags.tag))
}
