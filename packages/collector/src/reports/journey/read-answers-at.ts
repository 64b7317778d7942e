import type { Transaction } from '../../database/open-database.ts'
import type { ProjectEntry } from '../../projects/directory.ts'
import { asking, histogramOf } from '../histogram-of.ts'
import { readCounts } from '../read-counts.ts'

const METRICS = ['nps', 'csat', 'ces'] as const

/** How many scores customers ever gave at each touchpoint, of the metric that most of them were given for. */
export async function readAnswersAt(tx: Transaction, entry: ProjectEntry): Promise<Map<string, number>> {
  const surveys = [...entry.versions.values()].filter(({ pattern }) => pattern === 'past')
  const surveyIds = [...new Set(surveys.map(({ id }) => id))]
  const sums = await readCounts(tx, { projectId: entry.project.id, surveyIds }, 'touchpoint')
  return new Map(
    [...Map.groupBy(sums, ({ group }) => group)].map(([touchpoint, here]) => [
      touchpoint,
      Math.max(...METRICS.map((metric) => totalOf(histogramOf(here, asking(surveys, metric))))),
    ]),
  )
}

function totalOf(scores: readonly number[]): number {
  return scores.reduce((sum, count) => sum + count, 0)
}
