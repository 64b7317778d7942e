import { type Metric, scaleOf } from '@innerloop/shared/scale-of'
import { dayOf } from '../../counts/day-of.ts'
import type { Transaction } from '../../database/open-database.ts'
import { type CustomerPromise, PROMISES } from '../../programme/promise.ts'
import type { ProjectEntry } from '../../projects/directory.ts'
import { listRecords } from '../../records/read-records.ts'
import { wilson } from '../../statistics/wilson.ts'
import { goodOf } from '../good-of.ts'
import { type CountSum, readCounts } from '../read-counts.ts'
import type { Kept, PromiseReport, PromisesQuery } from './promise-report.ts'

const DAYS = 90
const DAY_MS = 86_400_000

type Asked = NonNullable<CustomerPromise['metric']>

/**
 * Whether each promise is kept, on every channel: what customers answer to the question that it is measured by.
 *
 * @param now milliseconds since 1970-01-01 UTC
 */
export async function readPromiseReport(
  tx: Transaction,
  entry: ProjectEntry,
  query: PromisesQuery,
  now: number,
): Promise<PromiseReport> {
  const { id: projectId, timeZone } = entry.project
  const to = query.to ?? dayOf(now, timeZone)
  const from = query.from ?? dayOf(Date.parse(`${to}T12:00:00Z`) - (DAYS - 1) * DAY_MS, 'UTC')
  const promises: PromiseReport['promises'] = []
  for (const { definition } of await listRecords(tx, projectId, PROMISES)) {
    const { id, metric } = definition
    const kind = metric && kindOf(entry, metric)
    if (!metric || !kind) continue
    const sums = await readCounts(tx, { projectId, surveyIds: [metric.survey], from, to }, 'touchpoint')
    const own = sums.filter(({ questionId }) => questionId === metric.question)
    const channels = Map.groupBy(own, ({ group }) => entry.touchpoints.get(group)?.channel ?? 'other')
    promises.push({
      promise: id,
      all: keptOf(kind, own, metric),
      channels: [...channels]
        .map(([channel, its]) => ({ channel, ...keptOf(kind, its, metric) }))
        .filter(({ n }) => n > 0)
        .sort((a, b) => b.n - a.n),
    })
  }
  return { from, to, promises }
}

/** As the newest version asks it. */
function kindOf({ versions }: ProjectEntry, { survey, question }: Asked): Metric | undefined {
  const kinds = [...versions.values()]
    .filter(({ id }) => id === survey)
    .flatMap(({ questions }) => questions.filter(({ id }) => id === question).map(({ kind }) => kind))
  return kinds.findLast((kind): kind is Metric => scaleOf(kind) !== undefined)
}

function keptOf(kind: Metric, sums: readonly CountSum[], { target }: Asked): Kept {
  const scores = new Array<number>(11).fill(0)
  for (const sum of sums) scores.forEach((_, score) => (scores[score]! += sum[`s${score}` as 's0']))
  const { hits, n } = goodOf(kind, scores)
  const verdict = target === undefined ? null : ('cannot-tell' as const)
  if (n === 0) return { n, score: null, interval: null, verdict }
  const { low, share, high } = wilson(hits, n)
  const [least, most] = [100 * low, 100 * high]
  return {
    n,
    score: 100 * share,
    interval: { low: least, high: most },
    verdict:
      target === undefined ? null : least >= target ? 'kept' : most < target ? 'missed' : 'cannot-tell',
  }
}
