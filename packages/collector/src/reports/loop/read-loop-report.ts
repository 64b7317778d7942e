import { and, eq, gte, lt } from 'drizzle-orm'
import { dayOf } from '../../counts/day-of.ts'
import { lowestIdAt } from '../../database/lowest-id-at.ts'
import type { Transaction } from '../../database/open-database.ts'
import { cases } from '../../database/tables.ts'
import type { ProjectEntry } from '../../projects/directory.ts'
import { funnelOf } from '../funnel-of.ts'
import { type CountSum, readCounts } from '../read-counts.ts'
import type { LoopQuery, LoopReport, LoopSteps } from './loop-report.ts'
import { type Followed, stepsOf } from './steps-of.ts'

type Case = Followed & { teamId: string | null; touchpoint: string | null }

const DAY_MS = 86_400_000
const USUAL_DAYS = 28

/** How far what customers said went within a period, and how long it took. @param now milliseconds since 1970-01-01 UTC */
export async function readLoopReport(
  tx: Transaction,
  entry: ProjectEntry,
  query: LoopQuery,
  now: number,
): Promise<LoopReport> {
  const { project, touchpoints, routing } = entry
  const to = query.to ?? dayOf(now, project.timeZone)
  const from = query.from ?? dayOf(now - (USUAL_DAYS - 1) * DAY_MS, project.timeZone)
  const surveyIds = [...new Set([...entry.versions.values()].map(({ id }) => id))]
  const sums = await readCounts(tx, { projectId: project.id, surveyIds, from, to }, 'touchpoint')
  const found = await readCases(tx, project, { from, to })
  const teamOf = (touchpoint: string | null) => touchpoints.get(touchpoint ?? '')?.team ?? null
  const steps = (isMeant: (touchpoint: string | null) => boolean, some: readonly Case[]) =>
    stepsOf(promptsIn(sums.filter(({ group }) => isMeant(group === '' ? null : group))), some)
  const byTeam = Map.groupBy(found, ({ teamId }) => teamId)
  const byTouchpoint = Map.groupBy(found, ({ touchpoint }) => touchpoint)
  return {
    from,
    to,
    all: steps(() => true, found),
    teams: ordered(
      [...new Set([...routing.teams.keys(), ...byTeam.keys()])].map((team) => ({
        team,
        name: team === null ? '' : (routing.teams.get(team)?.name ?? team),
        ...steps((touchpoint) => teamOf(touchpoint) === team, byTeam.get(team) ?? []),
      })),
    ),
    touchpoints: ordered(
      [...new Set([...sums.map(({ group }) => group || null), ...byTouchpoint.keys()])].map((touchpoint) => ({
        touchpoint,
        name: touchpoint === null ? '' : (touchpoints.get(touchpoint)?.name ?? touchpoint),
        ...steps((one) => one === touchpoint, byTouchpoint.get(touchpoint) ?? []),
      })),
    ),
  }
}

function promptsIn(sums: readonly CountSum[]): { asked: number; answered: number } {
  const { shown, started } = funnelOf(sums)
  return { asked: shown, answered: started }
}

function ordered<T extends LoopSteps>(rows: T[]): T[] {
  return rows.sort((a, b) => b.cases - a.cases || b.asked - a.asked)
}

type Days = { from: string; to: string }

async function readCases(
  tx: Transaction,
  { id: projectId, timeZone }: ProjectEntry['project'],
  { from, to }: Days,
): Promise<Case[]> {
  // No zone is further than 14 hours from UTC.
  const earliest = Date.parse(from) - 14 * 3_600_000
  const latest = Date.parse(to) + 38 * 3_600_000
  const { teamId, touchpoint, openedAt, routedAt, contactedAt, resolvedAt, verifiedAt, toldAt } = cases
  const rows = await tx
    .select({ teamId, touchpoint, openedAt, routedAt, contactedAt, resolvedAt, verifiedAt, toldAt })
    .from(cases)
    .where(
      and(
        eq(cases.projectId, projectId),
        gte(cases.id, lowestIdAt(earliest)),
        lt(cases.id, lowestIdAt(latest)),
      ),
    )
  return rows.filter(({ openedAt }) => {
    const day = dayOf(openedAt, timeZone)
    return day >= from && day <= to
  })
}
