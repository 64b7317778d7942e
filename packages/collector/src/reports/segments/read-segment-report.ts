import { declaredValuesOf } from '../../counts/dimension-value-of.ts'
import type { Transaction } from '../../database/open-database.ts'
import type { ProjectEntry } from '../../projects/directory.ts'
import { asking, histogramOf } from '../histogram-of.ts'
import { pickDimension } from '../pick-dimension.ts'
import { readCounts } from '../read-counts.ts'
import type { SegmentQuery, SegmentReport } from './segment-report.ts'
import { type CountedValue, segmentTableOf } from './segment-table-of.ts'

/**
 * A dimension's values beside each other, of one pattern and one metric. Reads counters only, never responses.
 *
 * @throws Problem `report.dimension-unknown`
 */
export async function readSegmentReport(
  tx: Transaction,
  { project, versions }: ProjectEntry,
  query: SegmentQuery,
): Promise<SegmentReport> {
  const { pattern, metric, survey, touchpoint, from, to } = query
  const dimension = pickDimension(project, query)!
  const { key, name = key } = dimension
  const surveys = [...versions.values()].filter(
    (one) => one.pattern === pattern && (survey === undefined || one.id === survey),
  )
  const surveyIds = [...new Set(surveys.map(({ id }) => id))]
  const filter = { projectId: project.id, surveyIds, touchpoint, dimension: key, from, to }
  const isAsked = asking(surveys, metric)
  const declared = declaredValuesOf(dimension)
  const counted = [...Map.groupBy(await readCounts(tx, filter, 'value'), ({ group }) => group)]
    .filter(([value]) => !declared || declared.includes(value))
    .map(([value, sums]) => ({ value, scores: histogramOf(sums, isAsked) }))
  const rankOf = ({ value }: { value: string }) => declared!.indexOf(value)
  return {
    pattern,
    metric,
    dimension: { key, name },
    survey: survey ?? null,
    touchpoint: touchpoint ?? null,
    from: from ?? null,
    to: to ?? null,
    ...segmentTableOf(
      metric,
      counted.sort((a, b) => (dimension.cuts ? rankOf(a) - rankOf(b) : sizeOf(b) - sizeOf(a))),
    ),
  }
}

function sizeOf({ scores }: CountedValue): number {
  return scores.reduce((sum, count) => sum + count, 0)
}
