import { and, asc, count, eq, gte, lte } from 'drizzle-orm'
import type { Database } from '../database/open-database.ts'
import { responses } from '../database/tables.ts'
import { idSpans, isWithin } from '../responses/id-spans.ts'
import type { AnalysisRun } from './analysis.ts'

export type AnalysedRow = typeof responses.$inferSelect

type Wanted = {
  /** Days of the project, both included. */
  from?: string | undefined
  to?: string | undefined
}

const AT_ONCE = 2000

/**
 * Every response of the project, in the order of ids, which for the widget's is that of time; in batches, so that
 * memory stays flat. Those that count as one too many (`repeated`) are left out, as in the counters.
 */
export async function* streamResponses(
  {
    database,
    entry,
    onProgress,
    signal,
  }: Pick<AnalysisRun<unknown>, 'database' | 'entry' | 'onProgress' | 'signal'>,
  { from, to }: Wanted = {},
): AsyncGenerator<AnalysedRow[]> {
  const projectId = entry.project.id
  const all = await countAll(database, projectId)
  let seen = 0
  for await (const span of idSpans(database.read, projectId, AT_ONCE)) {
    signal.throwIfAborted()
    const rows = await database.read((tx) =>
      tx
        .select()
        .from(responses)
        .where(
          and(
            isWithin(projectId, span),
            from === undefined ? undefined : gte(responses.day, from),
            to === undefined ? undefined : lte(responses.day, to),
          ),
        )
        .orderBy(asc(responses.id)),
    )
    seen += AT_ONCE
    onProgress(Math.min(1, seen / Math.max(all, 1)))
    yield rows.filter(({ flags }) => !flags?.includes('repeated'))
  }
}

async function countAll(database: Database, projectId: string): Promise<number> {
  const [found] = await database.read((tx) =>
    tx.select({ n: count() }).from(responses).where(eq(responses.projectId, projectId)),
  )
  return found?.n ?? 0
}
