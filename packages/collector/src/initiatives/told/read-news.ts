import { and, eq, gte, inArray, like, or } from 'drizzle-orm'
import { addDays } from '../../counts/add-days.ts'
import { dayOf } from '../../counts/day-of.ts'
import { lowestIdAt } from '../../database/lowest-id-at.ts'
import type { Transaction } from '../../database/open-database.ts'
import { audit, cases } from '../../database/tables.ts'
import type { ProjectEntry } from '../../projects/directory.ts'
import { listRecords } from '../../records/read-records.ts'
import { readEffect } from '../effect/read-effect.ts'
import { INITIATIVES } from '../initiative-kind.ts'
import type { Initiative } from '../initiative.ts'
import { linkedCases } from './linked-cases.ts'
import type { News } from './news.ts'

/** Whose news: everybody's, or of those who had its cases or answer for the touchpoints that it came from. */
export type Reader =
  | { kind: 'everybody' }
  | { kind: 'person'; address: string; places: readonly string[] }
  | { kind: 'team'; teamId: string; places: readonly string[] }

const DAY_MS = 86_400_000
const FEED_DAYS = 90
const TOLD = ['launched', 'measured'] as const

type Happened = { initiative: Initiative; step: News['step']; on: string }

/** Of the last 90 days, the newest first. @param now milliseconds since 1970-01-01 UTC */
export async function readNews(
  tx: Transaction,
  entry: ProjectEntry,
  reader: Reader,
  now: number,
): Promise<News[]> {
  const today = dayOf(now, entry.project.timeZone)
  const happened = (await readHappened(tx, entry, today)).filter(({ on }) => on > addDays(today, -FEED_DAYS))
  return tell(tx, entry, { happened, reader, today })
}

type Span = { from: number; to: number }

/**
 * What became known within a span of time, each in one span alone: when the day of the step had come and it was written
 * down, whichever was later.
 */
export async function readNewsWithin(
  tx: Transaction,
  entry: ProjectEntry,
  reader: Reader,
  { from, to }: Span,
): Promise<News[]> {
  const { project } = entry
  const today = dayOf(to - 1, project.timeZone)
  const happened = await readHappened(tx, entry, today)
  if (happened.length === 0) return []
  const written = await readWritten(tx, project.id, from)
  const known = happened.filter(({ initiative, step, on }) => {
    const at = written.get(`${initiative.id} ${step}`)
    const isOver = on <= dayOf(from - 1, project.timeZone)
    return at === undefined ? !isOver : at < to
  })
  return tell(tx, entry, { happened: known, reader, today })
}

async function readHappened(tx: Transaction, entry: ProjectEntry, today: string): Promise<Happened[]> {
  const kept = await listRecords(tx, entry.project.id, INITIATIVES)
  return kept
    .flatMap(({ definition: initiative }) =>
      TOLD.flatMap((step) => {
        const on = initiative.steps[step]
        return on !== undefined && on <= today ? [{ initiative, step, on }] : []
      }),
    )
    .sort((a, b) => (a.on < b.on ? 1 : -1))
}

/** When the steps were last written down, as the audit log has it, from an instant on. */
async function readWritten(tx: Transaction, projectId: string, from: number): Promise<Map<string, number>> {
  const rows = await tx
    .select()
    .from(audit)
    .where(
      and(
        eq(audit.projectId, projectId),
        gte(audit.id, lowestIdAt(from)),
        gte(audit.at, from),
        like(audit.act, 'initiative.%'),
      ),
    )
    .orderBy(audit.id)
  const written = new Map<string, number>()
  for (const { act, subject, details, at } of rows)
    for (const step of TOLD)
      if (act === 'initiative.created' || hasPath(details, `/steps/${step}`))
        written.set(`${subject} ${step}`, at)
  return written
}

function hasPath({ paths }: Record<string, unknown>, path: string): boolean {
  return Array.isArray(paths) && paths.some((one) => one === path || one === '/steps')
}

type Telling = { happened: readonly Happened[]; reader: Reader; today: string }

async function tell(
  tx: Transaction,
  entry: ProjectEntry,
  { happened, reader, today }: Telling,
): Promise<News[]> {
  const news: News[] = []
  for (const { initiative, step, on } of happened) {
    if (!(await isTheirs(tx, entry, { initiative, on, reader }))) continue
    const { id, title, youSaid = null, weDid = null, measure } = initiative
    const effect = step === 'measured' && measure ? await readEffect(tx, entry, { initiative, today }) : null
    news.push({
      initiativeId: id,
      title,
      step,
      on,
      youSaid,
      weDid,
      effect: effect && {
        metric: effect.metric,
        difference: effect.difference,
        interval: effect.interval,
        verdict: effect.verdict,
      },
    })
  }
  return news
}

type Asked = { initiative: Initiative; on: string; reader: Reader }

async function isTheirs(tx: Transaction, entry: ProjectEntry, { initiative, on, reader }: Asked) {
  if (reader.kind === 'everybody') return true
  const { places } = reader
  const { from } = initiative
  if (from.some(({ kind, id }) => kind === 'touchpoint' && places.includes(id))) return true
  const until = Date.parse(on) + 2 * DAY_MS
  const wanted = { projectId: entry.project.id, from, since: until - 366 * DAY_MS, until }
  const isOurs =
    reader.kind === 'person' ? eq(cases.assignee, reader.address) : eq(cases.teamId, reader.teamId)
  const [one] = await tx
    .select({ id: cases.id })
    .from(cases)
    .where(and(await linkedCases(tx, wanted), or(isOurs, inArray(cases.touchpoint, [...places]))))
    .limit(1)
  return one !== undefined
}
