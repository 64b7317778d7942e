import { npsOf } from '@innerloop/shared/nps-of'
import { and, desc, eq, gte, inArray, ne } from 'drizzle-orm'
import { listCases } from '../cases/list-cases.ts'
import { answersOf, readAnswers } from '../cases/read-answers.ts'
import { dayOf } from '../counts/day-of.ts'
import type { Transaction } from '../database/open-database.ts'
import { responses } from '../database/tables.ts'
import type { ProjectEntry } from '../projects/directory.ts'
import { readNews } from '../initiatives/told/read-news.ts'
import { periodOf } from '../reports/period-of.ts'
import { readDailyScores } from '../reports/read-scores-at.ts'
import { readPraise } from '../routing/store/read-praise.ts'
import { ownPlaces } from '../teams/scope-of.ts'
import type { Mine } from './mine.ts'
import { readTopics } from './read-topics.ts'

const DAY_MS = 86_400_000
const WEEKS = 12
const PRAISE_DAYS = 28
const MOST = 30

/** @param now milliseconds since 1970-01-01 UTC */
export async function readMine(
  tx: Transaction,
  entry: ProjectEntry,
  email: string,
  now: number,
): Promise<Mine> {
  const { project, touchpoints } = entry
  const places = ownPlaces(entry, email)
  const today = dayOf(now, project.timeZone)
  const from = periodOf(dayOf(now - (WEEKS - 1) * 7 * DAY_MS, project.timeZone), 'week')
  const days = await readDailyScores(tx, entry, { places, from, to: today })
  const weeks = [...Map.groupBy(days, ({ day }) => periodOf(day, 'week'))]
  const { cases } = await listCases(tx, entry, { ...ALL_ACTIVE, assignee: email }, now)
  const { praise, since } = await readPraise(tx, entry, {
    from: now - PRAISE_DAYS * DAY_MS,
    to: now + 1,
    isWanted: ({ for: praised }) => praised.includes(email),
    enough: MOST,
  })
  const here = await readNewest(tx, entry, places, now)
  const known = new Set(here.map(({ id }) => id))
  const ofCases = await readAnswers(
    tx,
    entry,
    cases.flatMap(({ responseId }) => (known.has(responseId) ? [] : responseId)),
  )
  return {
    places: places.map((key) => ({ key, name: touchpoints.get(key)!.name })),
    score: estimateOf(days),
    weeks: weeks.map(([week, ofWeek]) => ({ from: week, ...estimateOf(ofWeek) })),
    answers: [...here, ...ofCases.values()].sort((a, b) => (a.shownAt < b.shownAt ? 1 : -1)).slice(0, MOST),
    praise: praise.map(({ answer }) => answer),
    praiseSince: since === null ? null : new Date(since).toISOString(),
    cases,
    topics: await readTopics(tx, entry, { email, places, now }),
    news: await readNews(tx, entry, { kind: 'person', address: email, places }, now),
  }
}

const ALL_ACTIVE = { state: 'active', order: 'due', limit: 50 } as const

function estimateOf(days: readonly { scores: readonly number[] }[]) {
  const sum = new Array<number>(11).fill(0)
  for (const { scores } of days) scores.forEach((n, score) => (sum[score]! += n))
  const { n, score, interval } = npsOf(sum)
  return { n, score, interval }
}

async function readNewest(tx: Transaction, entry: ProjectEntry, places: readonly string[], now: number) {
  if (places.length === 0) return []
  const rows = await tx
    .select()
    .from(responses)
    .where(
      and(
        eq(responses.projectId, entry.project.id),
        gte(responses.shownAt, now - WEEKS * 7 * DAY_MS),
        inArray(responses.touchpoint, [...places]),
        ne(responses.answers, {}),
      ),
    )
    .orderBy(desc(responses.shownAt))
    .limit(MOST)
  return answersOf(entry, rows)
}
