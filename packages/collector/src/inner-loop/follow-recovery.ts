import type { Transaction } from '../database/open-database.ts'
import { recordRecovery } from '../cases/store/record-recovery.ts'
import type { Stored } from '../responses/store-responses.ts'
import { followAct } from './follow-act.ts'

type Answered = { stored: Stored; caseId: string }

/**
 * The customer was asked whether it was put right, and answers: the case hears of it, and no rule opens another one.
 *
 * @returns whether there is such a case
 */
export async function followRecovery(
  tx: Transaction,
  { stored, caseId }: Answered,
  now: number,
): Promise<boolean> {
  const recovery = await recordRecovery(tx, { stored, caseId }, now)
  if (recovery?.event) await followAct(tx, stored.entry, { caseId, event: recovery.event }, now)
  return recovery !== undefined
}
