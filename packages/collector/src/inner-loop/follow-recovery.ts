import type { Transaction } from '../database/open-database.ts'
import { recordRecovery } from '../cases/store/record-recovery.ts'
import type { Stored } from '../responses/store-responses.ts'
import { followAct } from './follow-act.ts'

/**
 * The customer was asked whether it was put right, and answers: the case hears of it, and no rule opens another one.
 *
 * @returns whether the response is such an answer
 */
export async function followRecovery(tx: Transaction, stored: Stored, now: number): Promise<boolean> {
  const recovery = await recordRecovery(tx, stored, now)
  if (!recovery) return false
  const { caseId, event } = recovery
  if (event) await followAct(tx, stored.entry, { caseId, event }, now)
  return true
}
