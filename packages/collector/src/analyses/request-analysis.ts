import type { Transaction } from '../database/open-database.ts'
import { analyses } from '../database/tables.ts'
import { type Asked, findAnalysis, isAsked, keyOf } from './read-analysis.ts'

/** So old a result is worked out again when somebody looks at it. */
export const STALE_MS = 86_400_000
/** Who reads it is noted no oftener than this. */
const NOTE_MS = 3_600_000

type Row = typeof analyses.$inferSelect
type Wish = { isForced: boolean; now: number }

/** Whether the row has to be written for somebody who looks at it now. */
export function isRequestNeeded(found: Row | undefined, { isForced, now }: Wish): boolean {
  if (!found) return true
  return isRunNeeded(found, { isForced, now }) || now - found.readAt > NOTE_MS
}

function isRunNeeded({ state, computedAt, requestedAt }: Row, { isForced, now }: Wish): boolean {
  if (state === 'due' || state === 'running') return false
  return isForced || now - Math.max(computedAt ?? 0, requestedAt) > STALE_MS
}

/** Notes that somebody wants it; it is run where there is no result, an old one, or a new one is wished for. */
export async function requestAnalysis(tx: Transaction, asked: Asked, wish: Wish): Promise<void> {
  const { projectId, kind, parameters } = asked
  const { now } = wish
  const found = await findAnalysis(tx, asked)
  const asDue = { state: 'due' as const, progress: 0, failure: null, requestedAt: now, readAt: now }
  if (!found) await tx.insert(analyses).values({ projectId, kind, parameters: keyOf(parameters), ...asDue })
  else
    await tx
      .update(analyses)
      .set(isRunNeeded(found, wish) ? asDue : { readAt: now })
      .where(isAsked(asked))
}
