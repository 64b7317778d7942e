import { SCALES, type Metric } from '@innerloop/shared/scale-of'
import { z } from 'zod'
import { addDays } from '../../counts/add-days.ts'
import { dayOf } from '../../counts/day-of.ts'
import type { Transaction } from '../../database/open-database.ts'
import type { ProjectEntry } from '../../projects/directory.ts'
import { wilson } from '../../statistics/wilson.ts'
import { estimateOf } from '../estimate-of.ts'
import { funnelOf } from '../funnel-of.ts'
import { asking, histogramOf } from '../histogram-of.ts'
import { readCounts } from '../read-counts.ts'
import type { Estimate, Funnel } from '../score-report.ts'
import { METRICS, type MetricsReport } from './metrics.ts'

export const MetricsQuery = z.object({
  project: z.string().optional(),
  pattern: z.enum(['past', 'present', 'potential']).default('past'),
})

const DAYS = 90

/** Every metric with its definition and, where it is one figure, what it is now. */
export async function readMetricsReport(
  tx: Transaction,
  { project, versions }: ProjectEntry,
  { pattern }: z.infer<typeof MetricsQuery>,
  now: number,
): Promise<MetricsReport> {
  const to = dayOf(now, project.timeZone)
  const from = addDays(to, 1 - DAYS)
  const surveys = [...versions.values()].filter((one) => one.pattern === pattern)
  const surveyIds = [...new Set(surveys.map(({ id }) => id))]
  const sums = await readCounts(tx, { projectId: project.id, surveyIds, from, to }, 'touchpoint')
  const nowOf = (id: string): Estimate | null => {
    if (id === 'response-rate') return rateOf(funnelOf(sums))
    return id in SCALES ? estimateOf(id as Metric, histogramOf(sums, asking(surveys, id as Metric))) : null
  }
  return { pattern, from, to, metrics: METRICS.map((metric) => ({ ...metric, now: nowOf(metric.id) })) }
}

function rateOf({ shown, completed }: Funnel): Estimate {
  if (shown === 0) return { n: 0, score: null, interval: null }
  const { low, share, high } = wilson(Math.min(completed, shown), shown)
  return { n: shown, score: 100 * share, interval: { low: 100 * low, high: 100 * high } }
}
