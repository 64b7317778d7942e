import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Transaction } from '../../database/open-database.ts'
import { responseTags } from '../../database/tables.ts'

type Ids = { projectId: string; id: string }

/** By the responses' ids, sorted. All of them belong to one project. */
export async function readTags(tx: Transaction, responses: readonly Ids[]): Promise<Map<string, string[]>> {
  if (responses.length === 0) return new Map()
  const { projectId, responseId, tag } = responseTags
  const ids = responses.map(({ id }) => id)
  const rows = await tx
    .select({ responseId, tag })
    .from(responseTags)
    .where(and(eq(projectId, responses[0]!.projectId), inArray(responseId, ids)))
    .orderBy(asc(responseId), asc(tag))
  const byResponse = Map.groupBy(rows, (row) => row.responseId)
  return new Map([...byResponse].map(([id, tagged]) => [id, tagged.map((one) => one.tag)]))
}
