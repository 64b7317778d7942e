import type { Transaction } from '../database/open-database.ts'
import { DECISIONS } from '../decisions/decision.ts'
import { GOALS } from '../goals/goal-kind.ts'
import { INITIATIVES } from '../initiatives/initiative-kind.ts'
import type { Scope } from '../initiatives/measure.ts'
import { type Kept, listRecords } from '../records/read-records.ts'
import type { PinnedMetric } from './pinned-metric.ts'

/** So long nothing has come of it. */
export const UNUSED_DAYS = 90
const DAY_MS = 86_400_000

type About = { metric: string; scope: Pick<Scope, 'touchpoints'> } | 'anything'

/**
 * Of metrics that were pinned long enough, those that no goal or initiative on the same measure and places was written
 * or changed about, while no decision was taken either.
 *
 * @param now milliseconds since 1970-01-01 UTC
 * @returns their ids
 */
export async function findUnused(
  tx: Transaction,
  projectId: string,
  pinned: readonly Kept<PinnedMetric>[],
  now: number,
): Promise<string[]> {
  const since = now - UNUSED_DAYS * DAY_MS
  const old = pinned.filter(({ createdAt }) => createdAt < since)
  if (old.length === 0) return []
  const goals = await listRecords(tx, projectId, GOALS)
  const initiatives = await listRecords(tx, projectId, INITIATIVES)
  const decisions = await listRecords(tx, projectId, DECISIONS)
  const works: About[] = [
    ...goals
      .filter(isSince(since))
      .flatMap(({ definition: { measure } }) => (measure.kind === 'score' ? [measure] : [])),
    ...initiatives.filter(isSince(since)).flatMap(({ definition: { measure } }) => measure ?? []),
    ...decisions.filter(isSince(since)).map(() => 'anything' as const),
  ]
  return old
    .filter(({ definition }) => !works.some((work) => isAbout(work, definition)))
    .map(({ definition }) => definition.id)
}

function isSince(since: number) {
  return ({ updatedAt }: { updatedAt: number }) => updatedAt >= since
}

/** A response rate is worked on by whatever is asked there. */
function isAbout(work: About, { metric, scope }: PinnedMetric): boolean {
  if (work === 'anything') return true
  if (metric !== 'response-rate' && work.metric !== metric) return false
  const [here, there] = [scope.touchpoints, work.scope.touchpoints]
  return here.length === 0 || there.length === 0 || here.some((key) => there.includes(key))
}
