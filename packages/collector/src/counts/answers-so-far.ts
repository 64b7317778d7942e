import { and, eq, sql } from 'drizzle-orm'
import type { Transaction } from '../database/open-database.ts'
import { counts } from '../database/tables.ts'

type Counted = {
  projectId: string
  surveyId: string
  /** Only of this day, as `2026-11-22`. */
  day?: string
}

/** How many people have begun to answer the survey, in all its versions. */
export async function answersSoFar(tx: Transaction, { projectId, surveyId, day }: Counted): Promise<number> {
  const [sum] = await tx
    .select({ started: sql<number>`coalesce(sum(${counts.started}), 0)` })
    .from(counts)
    .where(
      and(
        eq(counts.projectId, projectId),
        eq(counts.surveyId, surveyId),
        eq(counts.dimension, ''),
        day === undefined ? undefined : eq(counts.day, day),
      ),
    )
  return Number(sum!.started)
}
