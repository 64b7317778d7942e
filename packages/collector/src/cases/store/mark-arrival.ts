import { and, eq, isNull } from 'drizzle-orm'
import type { Transaction } from '../../database/open-database.ts'
import { cases } from '../../database/tables.ts'

type Arrived = { projectId: string; caseId: string; event: string }

/**
 * A message about a case has arrived: the first one of its opening, and of its outcome, is a step of the loop. Others
 * change nothing.
 *
 * @param now milliseconds since 1970-01-01 UTC
 */
export async function markArrival(
  tx: Transaction,
  { projectId, caseId, event }: Arrived,
  now: number,
): Promise<void> {
  if (event !== 'opened' && event !== 'verified') return
  const isOpening = event === 'opened'
  await tx
    .update(cases)
    .set(isOpening ? { routedAt: now } : { toldAt: now })
    .where(
      and(
        eq(cases.projectId, projectId),
        eq(cases.id, caseId),
        isNull(isOpening ? cases.routedAt : cases.toldAt),
      ),
    )
}
