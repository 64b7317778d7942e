import { and, eq, gte, inArray, isNotNull, lt, or, type SQL } from 'drizzle-orm'
import type { Transaction } from '../../database/open-database.ts'
import { carriedItems, cases } from '../../database/tables.ts'
import type { Evidence } from '../evidence.ts'

type Wanted = {
  projectId: string
  from: readonly Evidence[]
  /** Opened within this span, in milliseconds since 1970-01-01 UTC. */
  since: number
  until: number
}

/** The cases that an initiative came from: by root cause, touchpoint, carried item, answer or themselves. */
export async function linkedCases(
  tx: Transaction,
  { projectId, from, since, until }: Wanted,
): Promise<SQL | undefined> {
  const idsOf = (kind: Evidence['kind']) => from.filter((one) => one.kind === kind).map(({ id }) => id)
  const carried = await caseIdsOf(tx, projectId, idsOf('carried'))
  return and(
    eq(cases.projectId, projectId),
    gte(cases.openedAt, since),
    lt(cases.openedAt, until),
    or(
      inArray(cases.rootCause, idsOf('root-cause')),
      inArray(cases.touchpoint, idsOf('touchpoint')),
      inArray(cases.responseId, idsOf('response')),
      inArray(cases.id, [...idsOf('case'), ...carried]),
    ),
  )
}

async function caseIdsOf(tx: Transaction, projectId: string, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await tx
    .select({ caseId: carriedItems.caseId })
    .from(carriedItems)
    .where(
      and(
        eq(carriedItems.projectId, projectId),
        inArray(carriedItems.id, [...ids]),
        isNotNull(carriedItems.caseId),
      ),
    )
  return rows.map(({ caseId }) => caseId!)
}
