import { and, eq, gte, inArray, isNotNull, lt, or, type SQL } from 'drizzle-orm'
import { countCases } from '../cases/count-cases.ts'
import { addDays } from '../counts/add-days.ts'
import { dayOf } from '../counts/day-of.ts'
import type { Transaction } from '../database/open-database.ts'
import { cases } from '../database/tables.ts'
import type { ProjectEntry } from '../projects/directory.ts'
import { type Places, readScoreAt } from '../reports/read-scores-at.ts'
import type { Score } from '../reports/score-report.ts'
import type { Decision } from '../decisions/decision.ts'
import { readDecisions } from '../decisions/read-decisions.ts'
import type { News } from '../initiatives/told/news.ts'
import { type Reader, readNewsWithin } from '../initiatives/told/read-news.ts'
import { type Praise, readPraise } from '../routing/store/read-praise.ts'
import { ownPlaces, supervisedPlaces } from '../teams/scope-of.ts'

/** Milliseconds since 1970-01-01 UTC. */
type Wanted = { address: string; every: 'day' | 'week'; from: number; to: number }

export type Digest = {
  score: Score
  cases: { opened: number; resolved: number; open: number; overdue: number }
  praise: Praise[]
  /** What was changed upon what customers told them. */
  news: News[]
  /** By week, for the project's owners: what was decided, and whose review is due. */
  decisions: { made: Decision[]; due: Decision[] }
}

const MOST_PRAISE = 5

/**
 * What one reader should know of a day (those who own touchpoints, or follow cases up) or of a week (those who
 * supervise; the project's owners of everything).
 *
 * @returns undefined where nothing happened that is theirs
 */
export async function readDigest(
  tx: Transaction,
  entry: ProjectEntry,
  { address, every, from, to }: Wanted,
  now: number,
): Promise<Digest | undefined> {
  const places = placesFor(entry, address, every)
  // Who supervises nothing has their own cases in what comes each day.
  if (every === 'week' && places?.length === 0) return undefined
  const { timeZone } = entry.project
  const span = { from: dayOf(from, timeZone), to: dayOf(to - 1, timeZone) }
  const isTheirs = theirs(places, address, every)
  const countThose = (...conditions: (SQL | undefined)[]) =>
    countCases(tx, and(eq(cases.projectId, entry.project.id), isTheirs, ...conditions))
  const isOpen = inArray(cases.state, ['open', 'contacted'])
  const { praise } = await readPraise(tx, entry, {
    from,
    to,
    places: every === 'day' ? undefined : places,
    isWanted: ({ answer, for: praised }) =>
      answer.comment !== null && (every === 'week' || praised.includes(address)),
    enough: MOST_PRAISE,
  })
  const digest = {
    score: await readScoreAt(tx, entry, { places, ...span }),
    cases: {
      opened: await countThose(gte(cases.openedAt, from), lt(cases.openedAt, to)),
      resolved: await countThose(
        isNotNull(cases.resolvedAt),
        gte(cases.resolvedAt, from),
        lt(cases.resolvedAt, to),
      ),
      open: await countThose(isOpen),
      overdue: await countThose(isOpen, lt(cases.dueAt, now)),
    },
    praise,
    news: await readNewsWithin(tx, entry, readerOf(address, places), { from, to }),
    decisions:
      every === 'week' && places === undefined
        ? await readDecisions(tx, {
            projectId: entry.project.id,
            from: span.from,
            to: addDays(dayOf(to, timeZone), -1),
          })
        : { made: [], due: [] },
  }
  const { score, cases: counted, news, decisions } = digest
  const toTell = praise.length + news.length + decisions.made.length + decisions.due.length
  const isNothing = score.n + counted.opened + counted.resolved + counted.overdue + toTell === 0
  return isNothing ? undefined : digest
}

function placesFor(entry: ProjectEntry, address: string, every: Wanted['every']): Places {
  if (every === 'day') return ownPlaces(entry, address)
  return entry.routing.owners.includes(address) ? undefined : supervisedPlaces(entry, address)
}

/** Those who own the project, and look at a week, hear of all of it; others of what came from their own cases and places. */
function readerOf(address: string, places: Places): Reader {
  return places === undefined ? { kind: 'everybody' } : { kind: 'person', address, places }
}

/** By day, the cases that they have themselves; by week, those of what they supervise. */
function theirs(places: Places, address: string, every: Wanted['every']): SQL | undefined {
  if (every === 'day') return eq(cases.assignee, address)
  return places && or(eq(cases.assignee, address), inArray(cases.touchpoint, [...places]))
}
