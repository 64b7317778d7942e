import type { Transaction } from '../database/open-database.ts'
import { troubles } from '../database/tables.ts'
import type { Stored } from '../responses/store-responses.ts'
import { troubleIn } from './trouble-in.ts'

/**
 * Notes the responses of people who are known and had trouble at a touchpoint: what they met before is looked at soon
 * after, and not while answers come in. At most one statement for the batch.
 *
 * @param now milliseconds since 1970-01-01 UTC
 */
export async function noteTroubles(tx: Transaction, batch: readonly Stored[], now: number): Promise<void> {
  const noted = batch
    .filter(isTrouble)
    .map(({ entry, response }) => ({ projectId: entry.project.id, responseId: response.id, notedAt: now }))
  if (noted.length > 0) await tx.insert(troubles).values(noted).onConflictDoNothing()
}

function isTrouble({ entry, survey, response, outcome, flags }: Stored): boolean {
  if (response.personId === undefined || survey.pattern !== 'past') return false
  if (outcome === 'unchanged' || flags.includes('repeated')) return false
  const { irritants, isBroken } = troubleIn({ entry, survey, response })
  return irritants > 0 || isBroken
}
