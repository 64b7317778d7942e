import { and, asc, desc, eq, gt, lte, type SQL } from 'drizzle-orm'
import type { Database, Transaction } from '../database/open-database.ts'
import { responses } from '../database/tables.ts'

/** Ids after the one up to the other, which is in it. */
export type IdSpan = { after: string; to: string }

/**
 * Spans that hold all responses of a project, in the order of ids, which for the widget's is that of time; each with
 * so many rows at most that one transaction may take them. The last is that of the newest id when it began: it ends
 * however fast others come.
 */
export async function* idSpans(
  read: Database['read'],
  projectId: string,
  rows: number,
): AsyncGenerator<IdSpan> {
  const last = await read((tx) => findLast(tx, projectId))
  if (last === undefined) return
  for (let after = ''; after < last;) {
    const end = await read((tx) => findEnd(tx, { projectId, after, rows }))
    const to = end === undefined || end > last ? last : end
    yield { after, to }
    after = to
  }
}

export function isWithin(projectId: string, { after, to }: IdSpan): SQL {
  return and(eq(responses.projectId, projectId), gt(responses.id, after), lte(responses.id, to))!
}

async function findLast(tx: Transaction, projectId: string): Promise<string | undefined> {
  const { id } = responses
  const [last] = await tx
    .select({ id })
    .from(responses)
    .where(eq(responses.projectId, projectId))
    .orderBy(desc(id))
    .limit(1)
  return last?.id
}

type Start = { projectId: string; after: string; rows: number }

async function findEnd(tx: Transaction, { projectId, after, rows }: Start): Promise<string | undefined> {
  const { id } = responses
  const [end] = await tx
    .select({ id })
    .from(responses)
    .where(and(eq(responses.projectId, projectId), gt(id, after)))
    .orderBy(asc(id))
    .limit(1)
    .offset(rows - 1)
  return end?.id
}
