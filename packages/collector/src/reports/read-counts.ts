import { and, eq, gte, inArray, lte, sql, type SQL } from 'drizzle-orm'
import { COUNT_COLUMNS } from '../database/count-columns.ts'
import type { Transaction } from '../database/open-database.ts'
import { counts } from '../database/tables.ts'

export type CountFilter = {
  projectId: string
  surveyIds: readonly string[]
  touchpoint?: string | undefined
  /** At these together; none named are all. */
  touchpoints?: readonly string[] | undefined
  /** Without one, everything is counted. */
  dimension?: string | undefined
  /** Without one, all values of the dimension. */
  value?: string | undefined
  /** First and last day, both included. */
  from?: string | undefined
  to?: string | undefined
}

export type CountSum = { surveyId: string; questionId: string; group: string } & Record<
  (typeof COUNT_COLUMNS)[number],
  number
>

/** The counters, added up by survey, question, and one column more. */
export async function readCounts(
  tx: Transaction,
  filter: CountFilter,
  groupBy: 'day' | 'touchpoint' | 'value',
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
  return (rows as unknown as CountSum[]).map(withoutNegatives)
}

/** The same by day and touchpoint at once. */
export async function readDailyCounts(
  tx: Transaction,
  filter: CountFilter,
): Promise<(CountSum & { touchpoint: string })[]> {
  const { surveyId, questionId, touchpoint, day } = counts
  const sums = Object.fromEntries(COUNT_COLUMNS.map((name) => [name, sql<number>`sum(${counts[name]})`]))
  const rows = await tx
    .select({ surveyId, questionId, touchpoint, group: day, ...sums })
    .from(counts)
    .where(and(...conditions(filter)))
    .groupBy(surveyId, questionId, touchpoint, day)
  return (rows as unknown as (CountSum & { touchpoint: string })[]).map(withoutNegatives)
}

/**
 * Until a recount, a response from before its dimension was declared can be taken away from a value that it
 * never counted under.
 */
function withoutNegatives<Sum extends CountSum>(sum: Sum): Sum {
  const columns: CountSum = sum
  for (const column of COUNT_COLUMNS) columns[column] = Math.max(0, columns[column])
  return sum
}

function conditions(filter: CountFilter): (SQL | undefined)[] {
  const { projectId, surveyIds, touchpoint, touchpoints = [], dimension = '', from, to } = filter
  const value = dimension === '' ? '' : filter.value
  return [
    eq(counts.projectId, projectId),
    value === undefined
      ? inArray(unsought(counts.surveyId), [...surveyIds])
      : inArray(counts.surveyId, [...surveyIds]),
    eq(counts.dimension, dimension),
    value === undefined ? undefined : eq(counts.value, value),
    touchpoint === undefined ? undefined : eq(counts.touchpoint, touchpoint),
    touchpoints.length === 0 ? undefined : inArray(counts.touchpoint, [...touchpoints]),
    from === undefined ? undefined : gte(counts.day, from),
    to === undefined ? undefined : lte(counts.day, to),
  ]
}

/**
 * A text that the database compares, and does not look up: of all values at once it would look each survey up in each of
 * them, and then sort what it reads in the order of the key anyway. Halves the time on SQLite.
 */
function unsought(column: typeof counts.surveyId): SQL<string> {
  return sql<string>`${column} || ''`
}
