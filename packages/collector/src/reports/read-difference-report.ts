import type { Survey } from '@innerloop/shared'
import type { Metric } from '@innerloop/shared/scale-of'
import type { Transaction } from '../database/open-database.ts'
import { problem } from '../problem.ts'
import type { ProjectEntry } from '../projects/directory.ts'
import { describeDifference } from './describe-difference.ts'
import { differenceOf } from './difference-of.ts'
import { type DifferenceQuery, sidesOf, type WantedSide } from './difference-query.ts'
import type { DifferenceReport, Side } from './difference-report.ts'
import { estimateOf } from './estimate-of.ts'
import { asking, histogramOf } from './histogram-of.ts'
import { pickDimension } from './pick-dimension.ts'
import { readCounts } from './read-counts.ts'
import { warnOfBreaks } from './warn-of-breaks.ts'

/**
 * Two periods or segments of one metric and one pattern beside each other. Reads counters only, never responses.
 *
 * @throws Problem `report.dimension-unknown`, or `request.invalid` where the sides are not apart, or for a survey that
 *   does not ask the metric
 */
export async function readDifferenceReport(
  tx: Transaction,
  entry: ProjectEntry,
  query: DifferenceQuery,
): Promise<DifferenceReport> {
  const { metric, pattern } = query
  const sides = sidesOf(query)
  const [a, b] = [await readSide(tx, entry, query, sides.a), await readSide(tx, entry, query, sides.b)]
  const found = a.side.n < 2 || b.side.n < 2 ? undefined : differenceOf(metric, a.scores, b.scores)
  return {
    pattern,
    metric,
    a: a.side,
    b: b.side,
    difference: found?.difference ?? null,
    interval: found?.interval ?? null,
    p: found?.p ?? null,
    ...describeDifference({ metric, a: a.side, b: b.side, found }),
    warnings: await warnOfBreaks(tx, { entry, metric, a, b }),
  }
}

type ReadSide = { wanted: WantedSide; surveys: Survey[]; side: Side; scores: number[] }

async function readSide(
  tx: Transaction,
  entry: ProjectEntry,
  { metric, pattern }: Pick<DifferenceQuery, 'metric' | 'pattern'>,
  wanted: WantedSide,
): Promise<ReadSide> {
  const { survey, touchpoint, dimension, value, from, to } = wanted
  pickDimension(entry.project, wanted)
  if (dimension !== undefined && value === undefined)
    throw problem('request.invalid', 'Query parameter "value": a dimension is compared by its values.')
  const surveys = surveysAsking(entry, { metric, pattern, survey })
  const sums = await readCounts(
    tx,
    {
      projectId: entry.project.id,
      surveyIds: [...new Set(surveys.map(({ id }) => id))],
      touchpoint,
      dimension,
      value,
      from,
      to,
    },
    'day',
  )
  const scores = histogramOf(sums, asking(surveys, metric))
  const side = {
    name: nameOf(wanted),
    survey: survey ?? null,
    touchpoint: touchpoint ?? null,
    dimension: dimension ?? null,
    value: value ?? null,
    from: from ?? null,
    to: to ?? null,
    ...estimateOf(metric, scores),
  }
  return { wanted, surveys, side, scores }
}

type Asked = { metric: Metric; pattern: Survey['pattern']; survey: string | undefined }

function surveysAsking({ versions }: ProjectEntry, { metric, pattern, survey }: Asked): Survey[] {
  const asking = [...versions.values()].filter(
    (one) =>
      one.pattern === pattern &&
      (survey === undefined || one.id === survey) &&
      one.questions.some(({ kind }) => kind === metric),
  )
  if (survey !== undefined && asking.length === 0)
    throw problem('request.invalid', `No survey "${survey}" of the pattern "${pattern}" asks ${metric}.`)
  return asking
}

function nameOf({ survey, touchpoint, dimension, value, from, to }: WantedSide): string {
  const parts = [
    survey && `survey ${survey}`,
    touchpoint && `touchpoint ${touchpoint}`,
    dimension && `${dimension} ${value}`,
    from && `from ${from}`,
    to && `to ${to}`,
  ]
  return parts.filter(Boolean).join(', ') || 'everything'
}
