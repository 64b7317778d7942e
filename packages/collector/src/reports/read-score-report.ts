import type { CustomerPattern } from '@innerloop/shared'
import type { Transaction } from '../database/open-database.ts'
import type { ProjectEntry } from '../projects/directory.ts'
import { type Period, periodOf } from './period-of.ts'
import { pickDimension } from './pick-dimension.ts'
import { readBreaks } from './read-breaks.ts'
import { type CountFilter, type CountSum, readCounts } from './read-counts.ts'
import { readDimensionReport } from './read-dimension-report.ts'
import { funnelOf } from './funnel-of.ts'
import { asking } from './histogram-of.ts'
import { nameOfTouchpoint } from './name-of-touchpoint.ts'
import { scoreOf } from './score-of.ts'
import type { ScoreReport } from './score-report.ts'

export type ScoreQuery = {
  pattern: CustomerPattern
  survey?: string | undefined
  touchpoint?: string | undefined
  dimension?: string | undefined
  value?: string | undefined
  from?: string | undefined
  to?: string | undefined
  by: Period
}

/**
 * What the NPS questions of one pattern add up to. Reads counters only, never responses.
 *
 * @throws Problem `report.dimension-unknown`, or `request.invalid` for a value that the dimension cannot have
 */
export async function readScoreReport(
  tx: Transaction,
  entry: ProjectEntry,
  query: ScoreQuery,
): Promise<ScoreReport> {
  const { project, versions } = entry
  const dimension = pickDimension(project, query)
  const asked = [...versions.values()].filter(
    ({ id, pattern, questions }) =>
      pattern === query.pattern &&
      (query.survey === undefined || id === query.survey) &&
      questions.some(({ kind }) => kind === 'nps'),
  )
  const filter: CountFilter = {
    projectId: project.id,
    surveyIds: [...new Set(asked.map(({ id }) => id))],
    touchpoint: query.touchpoint,
    from: query.from,
    to: query.to,
  }
  const { value } = query
  const narrowed = value === undefined ? filter : { ...filter, dimension: query.dimension, value }
  const isNps = asking(asked, 'nps')
  const byDay = await readCounts(tx, narrowed, 'day')
  const byTouchpoint = await readCounts(tx, { ...narrowed, touchpoint: undefined }, 'touchpoint')
  return {
    project: { id: project.id, name: project.name, timeZone: project.timeZone },
    pattern: query.pattern,
    survey: query.survey ?? null,
    touchpoint: query.touchpoint ?? null,
    from: query.from ?? null,
    to: query.to ?? null,
    by: query.by,
    ...scoreOf(byDay, isNps),
    series: groupSums(byDay, ({ group }) => periodOf(group, query.by)).map(([from, sums]) => ({
      from,
      ...scoreOf(sums, isNps),
    })),
    breaks: await readBreaks(tx, {
      entry,
      surveyIds: [...new Set(byDay.map(({ surveyId }) => surveyId))],
      from: query.from,
      to: query.to,
    }),
    touchpoints: groupSums(byTouchpoint, ({ group }) => group)
      .map(([touchpoint, sums]) => ({
        touchpoint,
        name: nameOfTouchpoint(entry, touchpoint),
        ...scoreOf(sums, isNps),
      }))
      .sort((a, b) => b.n - a.n),
    ...(dimension && {
      dimension: await readDimensionReport(tx, {
        dimension,
        value,
        filter,
        // Read already, but for one value alone.
        shown: funnelOf(value === undefined ? byDay : await readCounts(tx, filter, 'touchpoint')).shown,
        isNps,
      }),
    }),
  }
}

function groupSums(sums: readonly CountSum[], keyOf: (sum: CountSum) => string): [string, CountSum[]][] {
  return [...Map.groupBy(sums, keyOf)]
}
