import { canonical } from '@innerloop/shared/canonical'
import { and, eq } from 'drizzle-orm'
import type { Transaction } from '../database/open-database.ts'
import { analyses } from '../database/tables.ts'

export type Asked = { projectId: string; kind: string; parameters: Record<string, unknown> }

/** Two requests for the same are one. What is undefined was not asked for. */
export function keyOf(parameters: Record<string, unknown>): string {
  return canonical(Object.fromEntries(Object.entries(parameters).filter(([, value]) => value !== undefined)))
}

export function isAsked({ projectId, kind, parameters }: Asked) {
  return and(
    eq(analyses.projectId, projectId),
    eq(analyses.kind, kind),
    eq(analyses.parameters, keyOf(parameters)),
  )
}

export async function findAnalysis(
  tx: Transaction,
  asked: Asked,
): Promise<typeof analyses.$inferSelect | undefined> {
  const [found] = await tx.select().from(analyses).where(isAsked(asked))
  return found
}

/** What came of the last run, for reports that use it; undefined where none was done. */
export async function findResult<Result>(
  tx: Transaction,
  asked: Asked,
): Promise<{ result: Result; computedAt: number } | undefined> {
  const found = await findAnalysis(tx, asked)
  if (!found || found.computedAt === null || found.result === null) return undefined
  return { result: found.result as Result, computedAt: found.computedAt }
}
