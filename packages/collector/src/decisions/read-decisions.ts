import type { Transaction } from '../database/open-database.ts'
import { listRecords } from '../records/read-records.ts'
import { type Decision, DECISIONS } from './decision.ts'

type Wanted = { projectId: string; from: string; to: string }

/** Decisions of some days, both included, and those whose review is due by the last of them. */
export async function readDecisions(
  tx: Transaction,
  { projectId, from, to }: Wanted,
): Promise<{ made: Decision[]; due: Decision[] }> {
  const all = (await listRecords(tx, projectId, DECISIONS)).map(({ definition }) => definition)
  return {
    made: all.filter(({ on }) => on >= from && on <= to),
    due: all.filter(
      ({ reviewOn, reviewedOn }) => reviewOn !== undefined && reviewOn <= to && reviewedOn === undefined,
    ),
  }
}
