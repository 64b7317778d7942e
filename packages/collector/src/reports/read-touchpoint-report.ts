import type { CustomerPattern } from '@innerloop/shared'
import type { Transaction } from '../database/open-database.ts'
import type { ProjectEntry } from '../projects/directory.ts'
import type { TouchpointReport } from './difference-report.ts'
import { estimateOf } from './estimate-of.ts'
import { funnelOf } from './funnel-of.ts'
import { asking, histogramOf } from './histogram-of.ts'
import { nameOfTouchpoint } from './name-of-touchpoint.ts'
import { pickDimension } from './pick-dimension.ts'
import { readCounts } from './read-counts.ts'

export type TouchpointsWanted = {
  pattern: CustomerPattern
  survey?: string | undefined
  dimension?: string | undefined
  value?: string | undefined
  from?: string | undefined
  to?: string | undefined
}

/**
 * Every touchpoint of a pattern with its scores. Reads counters only, never responses.
 *
 * @throws Problem `report.dimension-unknown`, or `request.invalid` for a value that the dimension cannot have
 */
export async function readTouchpointReport(
  tx: Transaction,
  { project, versions, touchpoints }: ProjectEntry,
  { pattern, survey, dimension, value, from, to }: TouchpointsWanted,
): Promise<TouchpointReport> {
  pickDimension(project, { dimension, value })
  const surveys = [...versions.values()].filter(
    (one) => one.pattern === pattern && (survey === undefined || one.id === survey),
  )
  const surveyIds = [...new Set(surveys.map(({ id }) => id))]
  const narrowed = value === undefined ? {} : { dimension, value }
  const sums = await readCounts(tx, { projectId: project.id, surveyIds, from, to, ...narrowed }, 'touchpoint')
  const byTouchpoint = Map.groupBy(sums, ({ group }) => group)
  for (const key of touchpoints.keys()) if (!byTouchpoint.has(key)) byTouchpoint.set(key, [])
  const isAsked = { nps: asking(surveys, 'nps'), csat: asking(surveys, 'csat'), ces: asking(surveys, 'ces') }
  return {
    pattern,
    from: from ?? null,
    to: to ?? null,
    touchpoints: [...byTouchpoint]
      .map(([touchpoint, its]) => ({
        touchpoint,
        name: nameOfTouchpoint({ touchpoints }, touchpoint),
        funnel: funnelOf(its),
        nps: estimateOf('nps', histogramOf(its, isAsked.nps)),
        csat: estimateOf('csat', histogramOf(its, isAsked.csat)),
        ces: estimateOf('ces', histogramOf(its, isAsked.ces)),
      }))
      .sort((a, b) => b.funnel.shown - a.funnel.shown || a.name.localeCompare(b.name)),
  }
}
