import { and, eq, gte, inArray, lte, sql, type SQL } from 'drizzle-orm'
import { COUNT_COLUMNS } from '../database/count-columns.ts'
import type { Transaction } from '../database/open-database.ts'
import { counts } from '../database/tables.ts'

export type CountFilter = {
  projectId: string
  surveyIds: readonly string[]
  touchpoint?: string | undefined
  /** First and last day, both included. */
  from?: string | undefined
  to?: string | undefined
}

export type CountSum = { surveyId: string; questionId: string; group: string } & Record<
  (typeof COUNT_COLUMNS)[number],
  number
>

/** The counters, added up by survey, question, and either day or touchpoint. */
export async function readCounts(
  tx: Transaction,
  filter: CountFilter,
  groupBy: 'day' | 'touchpoint',
): Promise<CountSum[]> {
  const { surveyId, questionId } = counts
  const group = counts[groupBy]
  const sums = Object.fromEntries(COUNT_COLUMNS.map((name) => [name, sql<number>`sum(${counts[name]})`]))
  const rows = await tx
    .select({ surveyId, questionId, group, ...sums })
    .from(counts)
    .where(and(...conditions(filter)))
    .groupBy(surveyId, questionId, group)
    .orderBy(group)
  return rows as unknown as CountSum[]
}

function conditions({ projectId, surveyIds, touchpoint, from, to }: CountFilter): (SQL | undefined)[] {
  return [
    eq(counts.projectId, projectId),
    inArray(counts.surveyId, [...surveyIds]),
    eq(counts.dimension, ''),
    touchpoint === undefined ? undefined : eq(counts.touchpoint, touchpoint),
    from === undefined ? undefined : gte(counts.day, from),
    to === undefined ? undefined : lte(counts.day, to),
  ]
}
