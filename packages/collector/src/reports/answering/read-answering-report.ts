import { declaredValuesOf } from '../../counts/dimension-value-of.ts'
import type { Transaction } from '../../database/open-database.ts'
import { readPopulations } from '../../populations/read-populations.ts'
import type { ProjectEntry } from '../../projects/directory.ts'
import { funnelOf } from '../funnel-of.ts'
import { asking, histogramOf } from '../histogram-of.ts'
import { pickDimension } from '../pick-dimension.ts'
import { readCounts } from '../read-counts.ts'
import type { AnsweringQuery, AnsweringReport } from './answering-report.ts'
import { ratesOf } from './rates-of.ts'
import { weightScore } from './weight-score.ts'

/**
 * Who was asked and who answered by a dimension, and NPS by its values' stated shares. Reads counters only, never responses.
 *
 * @throws Problem `report.dimension-unknown`
 */
export async function readAnsweringReport(
  tx: Transaction,
  { project, versions }: ProjectEntry,
  query: AnsweringQuery,
): Promise<AnsweringReport> {
  const { pattern, survey, touchpoint, from, to } = query
  const dimension = pickDimension(project, query)!
  const { key, name = key } = dimension
  const surveys = [...versions.values()].filter(
    (one) => one.pattern === pattern && (survey === undefined || one.id === survey),
  )
  const surveyIds = [...new Set(surveys.map(({ id }) => id))]
  const filter = { projectId: project.id, surveyIds, touchpoint, dimension: key, from, to }
  const byValue = Map.groupBy(await readCounts(tx, filter, 'value'), ({ group }) => group)
  const declared = declaredValuesOf(dimension)
  const isNps = asking(surveys, 'nps')
  const rankOf = (value: string) => (dimension.cuts ? declared!.indexOf(value) : 0)
  const asked = [...byValue]
    .filter(([value]) => !declared || declared.includes(value))
    .map(([value, sums]) => ({ value, funnel: funnelOf(sums) }))
    .filter(({ funnel }) => funnel.shown > 0)
    .sort((a, b) => rankOf(a.value) - rankOf(b.value) || b.funnel.shown - a.funnel.shown)
    .map(({ value, funnel }) => ({
      value,
      shown: funnel.shown,
      answered: Math.min(funnel.completed, funnel.shown),
    }))
  const population = (await readPopulations(tx, project.id)).get(key)
  const scores = new Map([...byValue].map(([value, sums]) => [value, histogramOf(sums, isNps)]))
  return {
    pattern,
    dimension: { key, name },
    survey: survey ?? null,
    touchpoint: touchpoint ?? null,
    from: from ?? null,
    to: to ?? null,
    ...ratesOf(asked),
    weighted: population ? weightScore({ ...population, scores }) : null,
  }
}
