import { desc, eq } from 'drizzle-orm'
import type { RoutingRule } from '@innerloop/shared'
import type { Transaction } from '../../database/open-database.ts'
import { responses } from '../../database/tables.ts'
import { type ProjectEntry, versionKey } from '../../projects/directory.ts'
import { toResponse } from '../../responses/response-row.ts'
import { dryRun } from '../dry-run.ts'
import { explain } from '../explain.ts'
import type { DryRunReport } from './rules.ts'

/** What a rule would have done to the newest answers. */
export async function tryRule(
  tx: Transaction,
  entry: ProjectEntry,
  { rule, last }: { rule: RoutingRule; last: number },
): Promise<DryRunReport> {
  const rows = await tx
    .select()
    .from(responses)
    .where(eq(responses.projectId, entry.project.id))
    .orderBy(desc(responses.shownAt))
    .limit(last)
  const subjects = rows.flatMap((row) => {
    const survey = entry.versions.get(versionKey(row.surveyId, row.surveyVersion))
    return survey ? [{ survey, response: toResponse(row) }] : []
  })
  const { n, matched, keptBy, decided, first } = dryRun(entry.routing, { rule, subjects })
  return {
    n,
    matched,
    keptBy,
    decided: decided as Record<string, number>,
    first: first.map(({ responseId, trial }) => ({ responseId, why: explain(trial) })),
  }
}
