import { CONFIRMED_BY, type Journey } from '@innerloop/shared'
import type { Transaction } from '../database/open-database.ts'
import { problem } from '../problem.ts'
import type { ProjectEntry } from '../projects/directory.ts'
import { readAnswersAt } from '../reports/journey/read-answers-at.ts'

/**
 * A map is the team's guess until customers said so: at each touchpoint where the team meets them itself there must be
 * enough answers before it may be called validated.
 *
 * @throws Problem `journey.not-confirmed`
 */
export async function assertConfirmed(
  tx: Transaction,
  entry: ProjectEntry,
  { status, stages, confirmedBy = CONFIRMED_BY }: Journey,
): Promise<void> {
  if (status !== 'validated' && status !== 'improve') return
  const answers = await readAnswersAt(tx, entry)
  const short = [...new Set(stages.flatMap(({ touchpoints }) => touchpoints))]
    .filter((key) => entry.touchpoints.get(key)?.kind !== 'indirect')
    .map((key) => ({ key, n: answers.get(key) ?? 0 }))
    .filter(({ n }) => n < confirmedBy)
  if (short.length === 0) return
  const which = short.map(({ key, n }) => `"${key}" has ${n}`).join(', ')
  throw problem(
    'journey.not-confirmed',
    `Each touchpoint needs ${confirmedBy} answers of customers, and ${which}. Leave it at "draw" until then.`,
  )
}
