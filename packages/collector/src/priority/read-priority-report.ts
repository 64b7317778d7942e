import { findResult } from '../analyses/read-analysis.ts'
import { dayOf } from '../counts/day-of.ts'
import type { Transaction } from '../database/open-database.ts'
import { DriversQuery } from '../drivers/analyse-drivers.ts'
import type { DriversResult } from '../drivers/drivers-report.ts'
import type { ProjectEntry } from '../projects/directory.ts'
import { asking } from '../reports/histogram-of.ts'
import { readCounts } from '../reports/read-counts.ts'
import { scoreOf } from '../reports/score-of.ts'
import { prioritiesOf } from '../statistics/touchpoint-priority.ts'
import type { PriorityQuery, PriorityReport } from './priority-report.ts'

const DAY_MS = 86_400_000
const USUAL_DAYS = 90

type Row = PriorityReport['touchpoints'][number]

/** Which touchpoint first, by how many customers it reaches, how much it matters to them, and how much better it could be. */
export async function readPriorityReport(
  tx: Transaction,
  entry: ProjectEntry,
  query: Pick<PriorityQuery, 'importance' | 'from' | 'to'>,
  now: number,
): Promise<PriorityReport> {
  const { project, touchpoints } = entry
  const to = query.to ?? dayOf(now, project.timeZone)
  const from = query.from ?? dayOf(now - (USUAL_DAYS - 1) * DAY_MS, project.timeZone)
  const asked = [...entry.versions.values()].filter(({ pattern }) => pattern === 'past')
  const surveyIds = [...new Set(asked.map(({ id }) => id))]
  const sums = await readCounts(tx, { projectId: project.id, surveyIds, from, to }, 'touchpoint')
  const usual = DriversQuery.parse({})
  const found = await findResult<DriversResult>(tx, {
    projectId: project.id,
    kind: 'drivers',
    parameters: usual,
  })
  const derivedOf = new Map(found?.result.importance.map((one) => [one.touchpoint, one]))
  const byPlace = Map.groupBy(sums, ({ group }) => group)
  const isNps = asking(asked, 'nps')
  const rows = [...touchpoints.values()]
    .filter(({ key, archived }) => !archived || byPlace.has(key))
    .map(({ key, name, importance: stated = null }) => {
      const derived = derivedOf.get(key)
      const score = scoreOf(byPlace.get(key) ?? [], isNps)
      const known = importanceOf({ stated, derived: derived?.correlation ?? null }, query.importance)
      return {
        touchpoint: key,
        name,
        shown: score.funnel.shown,
        stated,
        derived: derived ? { n: derived.n, correlation: derived.correlation, ...derived.interval } : null,
        ...known,
        score,
      }
    })
  return {
    from,
    to,
    importance: query.importance,
    derivedAt: found ? new Date(found.computedAt).toISOString() : null,
    touchpoints: ranked(rows),
  }
}

type Unranked = Omit<Row, 'frequencyShare' | 'headroom' | 'weight' | 'priority'>

/** The first one first; what cannot be weighed comes last, by how many it reaches. */
function ranked(rows: readonly Unranked[]): Row[] {
  const priorities = prioritiesOf(
    rows.map(({ shown, importance, score }) => ({
      frequency: shown,
      importance: importance ?? 0,
      score: score.score === null ? null : score.score / 100,
    })),
  )
  return rows
    .map((row, at): Row => {
      const { frequencyShare, headroom, weight, priority } = priorities[at]!
      const isWeighed = row.importance !== null
      return {
        ...row,
        frequencyShare,
        headroom,
        weight: isWeighed ? weight : null,
        priority: isWeighed ? priority : null,
      }
    })
    .sort((a, b) => (b.priority ?? -1) - (a.priority ?? -1) || b.shown - a.shown)
}

type Known = { stated: number | null; derived: number | null }

/** What is asked for, else the other one. */
function importanceOf(
  { stated, derived }: Known,
  wanted: 'stated' | 'derived',
): Pick<Row, 'importance' | 'source'> {
  const positive = derived === null ? null : Math.max(0, derived)
  const both = { stated, derived: positive }
  const other = wanted === 'stated' ? 'derived' : 'stated'
  if (both[wanted] !== null) return { importance: both[wanted], source: wanted }
  return both[other] === null
    ? { importance: null, source: null }
    : { importance: both[other], source: other }
}
