import { setImmediate } from 'node:timers/promises'
import { and, desc, eq, gte, inArray, lt, ne, type SQL } from 'drizzle-orm'
import type { Transaction } from '../../database/open-database.ts'
import { responses } from '../../database/tables.ts'
import { type ProjectEntry, versionKey } from '../../projects/directory.ts'
import { answersInWords } from '../../responses/listing/response-filter.ts'
import { beyond, type Position } from '../../responses/listing/scan-responses.ts'
import type { LiveResponse } from '../../responses/live-response.ts'
import { liveResponseOf } from '../../responses/live-response-of.ts'
import { toResponse } from '../../responses/response-row.ts'
import { decide } from '../decide.ts'
import { emailsOf } from '../name-addressee.ts'

/** `for`: the addresses of those whom it praises. `at`: milliseconds since 1970-01-01 UTC. */
export type Praise = { answer: LiveResponse; at: number; for: readonly string[]; team: string | undefined }

/**
 * `since`: from then on everything was looked at, in milliseconds since 1970-01-01 UTC; null where that is the whole
 * span, or enough was found.
 */
export type FoundPraise = { praise: Praise[]; since: number | null }

type Look = {
  /** Milliseconds since 1970-01-01 UTC; `to` is not included. */
  from: number
  to: number
  /** At these touchpoints alone. */
  places?: readonly string[] | undefined
  isWanted?: (praise: Praise) => boolean
  /** Of the wanted ones; then it ends. */
  enough?: number
}

/** So many of the newest answers that may be praise are looked at, among so many responses of any kind. */
export const LOOKED_AT = 8000
const AMONG = 100_000
const AT_ONCE = 500

/**
 * What the rules of now take for praise in a span of time, the newest first. Praise is decided when it is read: it
 * holds up nobody, and a rule that changed counts at once.
 */
export async function readPraise(tx: Transaction, entry: ProjectEntry, look: Look): Promise<FoundPraise> {
  const { from, places, isWanted = () => true, enough = Infinity } = look
  const rules = praiseRules(entry)
  if (rules.length === 0 || places?.length === 0) return { praise: [], since: null }
  const first = await firstOf(tx, entry, look)
  const isMeant = and(
    eq(responses.projectId, entry.project.id),
    gte(responses.shownAt, first),
    lt(responses.shownAt, look.to),
    places && inArray(responses.touchpoint, [...places]),
    ne(responses.answers, {}),
    rules.every(({ when: { text } }) => text && !text.isEmpty) ? answersInWords(entry) : undefined,
  )
  const praise: Praise[] = []
  let after: Position | undefined
  for (let looked = 0; looked < LOOKED_AT; looked += AT_ONCE) {
    const rows = await readSome(tx, and(isMeant, after && beyond('newest', after)))
    praise.push(...praiseIn(entry, rows).filter(isWanted))
    if (praise.length >= enough) return { praise: praise.slice(0, enough), since: null }
    if (rows.length < AT_ONCE) return { praise, since: first > from ? first : null }
    after = rows.at(-1)!
    await setImmediate()
  }
  // Others that were shown in the same millisecond may be left.
  return { praise, since: after!.shownAt + 1 }
}

function praiseRules({ routing }: ProjectEntry) {
  return routing.rules.filter(
    ({ enabled, actions }) => enabled && actions.some(({ kind }) => kind === 'praise'),
  )
}

/** From where on it is looked: an index tells, so that no row has to be read. */
async function firstOf(tx: Transaction, { project }: ProjectEntry, { from, to }: Look): Promise<number> {
  const { projectId, shownAt } = responses
  const [last] = await tx
    .select({ shownAt })
    .from(responses)
    .where(and(eq(projectId, project.id), gte(shownAt, from), lt(shownAt, to)))
    .orderBy(desc(shownAt))
    .limit(1)
    .offset(AMONG - 1)
  return last?.shownAt ?? from
}

function readSome(tx: Transaction, where: SQL | undefined) {
  return tx
    .select()
    .from(responses)
    .where(where)
    .orderBy(desc(responses.shownAt), desc(responses.row))
    .limit(AT_ONCE)
}

function praiseIn(entry: ProjectEntry, rows: readonly (typeof responses.$inferSelect)[]): Praise[] {
  return rows.flatMap((row) => {
    const survey = entry.versions.get(versionKey(row.surveyId, row.surveyVersion))
    if (!survey || row.flags?.includes('repeated')) return []
    const response = toResponse(row)
    const { decisions } = decide(entry.routing, { survey, response })
    const named = decisions.flatMap((decision) => (decision.kind === 'praise' ? [decision.named.to] : []))
    if (named.length === 0) return []
    return {
      answer: liveResponseOf(entry, survey, response),
      at: row.shownAt,
      for: [...new Set(named.flatMap((to) => emailsOf(to, entry.routing)))],
      team: entry.touchpoints.get(response.touchpoint ?? '')?.team,
    }
  })
}
