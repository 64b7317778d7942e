import { and, eq } from 'drizzle-orm'
import type { Transaction } from '../database/open-database.ts'
import { responses } from '../database/tables.ts'
import { problem } from '../problem.ts'

/** @throws Problem `response.unknown` */
export async function findResponse(tx: Transaction, projectId: string, id: string) {
  const [found] = await tx
    .select()
    .from(responses)
    .where(and(eq(responses.projectId, projectId), eq(responses.id, id)))
  if (!found)
    throw problem('response.unknown', 'It may have been erased, or removed by a rule for retention.')
  return found
}
