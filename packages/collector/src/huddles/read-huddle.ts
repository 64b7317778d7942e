import { and, count, desc, eq, gte, inArray, isNotNull, lt, type SQL } from 'drizzle-orm'
import { rootCausesOf } from '@innerloop/shared/root-causes'
import { readListed } from '../cases/read-listed.ts'
import { countCases } from '../cases/count-cases.ts'
import { dayOf } from '../counts/day-of.ts'
import type { Transaction } from '../database/open-database.ts'
import { cases } from '../database/tables.ts'
import { problem } from '../problem.ts'
import type { ProjectEntry } from '../projects/directory.ts'
import { readNews } from '../initiatives/told/read-news.ts'
import { compareScores } from '../reports/compare-scores.ts'
import { readScoreAt } from '../reports/read-scores-at.ts'
import { praiseRatios } from '../routing/praise-ratio.ts'
import { readPraise } from '../routing/store/read-praise.ts'
import { teamPlaces } from '../teams/scope-of.ts'
import { listCarried } from './carried-items.ts'
import { findLast } from './minutes.ts'
import type { Huddle } from './prepared.ts'

const DAY_MS = 86_400_000
const WEEK_MS = 7 * DAY_MS
const MOST = 8

/**
 * All that a team's short meeting needs, since the last one, or of the last week.
 *
 * @param teamId undefined for the project as a whole
 * @throws Problem `request.invalid` for a team that there is not
 */
export async function readHuddle(
  tx: Transaction,
  entry: ProjectEntry,
  teamId: string | undefined,
  now: number,
): Promise<Huddle> {
  const { project, routing } = entry
  if (teamId !== undefined && !routing.teams.has(teamId))
    throw problem('request.invalid', `There is no team "${teamId}".`)
  const last = await findLast(tx, project.id, teamId)
  // A huddle right after another one still has a day to talk about.
  const since = Math.min(last ? Date.parse(last.heldAt) : now - WEEK_MS, now - DAY_MS)
  const places = teamId === undefined ? undefined : teamPlaces(entry, teamId)
  const isTheirs = and(
    eq(cases.projectId, project.id),
    teamId === undefined ? undefined : eq(cases.teamId, teamId),
  )
  const isOpen = inArray(cases.state, ['open', 'contacted'])
  const isNew = gte(cases.openedAt, since)
  const listThose = (where: SQL | undefined, order: SQL) => listSome(tx, entry, { where, order, now })
  const { praise, since: praiseSince } = await readPraise(tx, entry, { from: since, to: now + 1, places })
  const span = now - since
  const days = (from: number, to: number) => ({
    from: dayOf(from, project.timeZone),
    to: dayOf(to, project.timeZone),
  })
  const opened = await countCases(tx, and(isTheirs, isNew))
  // Both sides of the ratio are of one span of time.
  const heardSince = praiseSince ?? since
  const corrections =
    praiseSince === null ? opened : await countCases(tx, and(isTheirs, gte(cases.openedAt, praiseSince)))
  return {
    team: teamId ?? null,
    since: new Date(since).toISOString(),
    last: last ?? null,
    newCases: { n: opened, first: await listThose(and(isTheirs, isNew), desc(cases.points)) },
    overdue: {
      n: await countCases(tx, and(isTheirs, isOpen, lt(cases.dueAt, now))),
      first: await listThose(and(isTheirs, isOpen, lt(cases.dueAt, now)), desc(cases.points)),
    },
    resolved: await countCases(tx, and(isTheirs, isNotNull(cases.resolvedAt), gte(cases.resolvedAt, since))),
    praise: praise
      .filter(({ answer }) => answer.comment !== null)
      .slice(0, MOST)
      .map(({ answer, for: praised }) => ({ answer, for: [...praised] })),
    praiseSince: praiseSince === null ? null : new Date(praiseSince).toISOString(),
    ratio:
      praiseRatios({
        marks: [
          ...praise.map(({ at }) => ({ kind: 'praise' as const, at, team: teamId })),
          ...Array.from({ length: corrections }, () => ({
            kind: 'correction' as const,
            at: heardSince,
            team: teamId,
          })),
        ],
        teams: teamId === undefined ? [] : [teamId],
        period: { from: heardSince, to: now + 1 },
      })[0] ?? null,
    change: compareScores(
      await readScoreAt(tx, entry, { places, ...days(since - span, since - DAY_MS) }),
      await readScoreAt(tx, entry, { places, ...days(since, now) }),
    ),
    topCause: await readTopCause(tx, entry, and(isTheirs, gte(cases.openedAt, now - 4 * WEEK_MS))),
    news: await readNews(
      tx,
      entry,
      teamId === undefined ? { kind: 'everybody' } : { kind: 'team', teamId, places: places ?? [] },
      now,
    ),
    carried: (await listCarried(tx, { projectId: project.id, isOpen: true, teamId })).slice(0, MOST),
  }
}

async function listSome(
  tx: Transaction,
  entry: ProjectEntry,
  { where, order, now }: { where: SQL | undefined; order: SQL; now: number },
) {
  const rows = await tx.select().from(cases).where(where).orderBy(order, desc(cases.openedAt)).limit(MOST)
  return readListed(tx, entry, rows, now)
}

/** The root cause that was found most often; null where none was. */
async function readTopCause(tx: Transaction, { project }: ProjectEntry, where: SQL | undefined) {
  const rows = await tx
    .select({ cause: cases.rootCause, n: count() })
    .from(cases)
    .where(and(where, isNotNull(cases.rootCause)))
    .groupBy(cases.rootCause)
  const [top] = rows.sort((a, b) => b.n - a.n || (a.cause! < b.cause! ? -1 : 1))
  const of = rows.reduce((sum, { n }) => sum + n, 0)
  if (!top) return null
  const name = rootCausesOf(project).find(({ key }) => key === top.cause)?.name ?? top.cause!
  return { cause: top.cause!, name, n: top.n, of }
}
