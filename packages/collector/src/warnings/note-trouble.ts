import type { Transaction } from '../database/open-database.ts'
import { troubles } from '../database/tables.ts'
import type { Stored } from '../responses/store-responses.ts'
import { troubleIn } from './trouble-in.ts'

/**
 * Notes a response of somebody known who had trouble at a touchpoint: what they met before is looked at soon after, and
 * not while answers come in. Of others no statement is made.
 *
 * @param now milliseconds since 1970-01-01 UTC
 */
export async function noteTrouble(
  tx: Transaction,
  { entry, survey, response }: Stored,
  now: number,
): Promise<void> {
  if (response.personId === undefined || survey.pattern !== 'past') return
  const { irritants, isBroken } = troubleIn({ entry, survey, response })
  if (irritants === 0 && !isBroken) return
  await tx
    .insert(troubles)
    .values({ projectId: entry.project.id, responseId: response.id, notedAt: now })
    .onConflictDoNothing()
}
