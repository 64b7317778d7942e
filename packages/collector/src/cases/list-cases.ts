import { and, asc, eq, gt, inArray, lte, ne, or, type SQL, sql } from 'drizzle-orm'
import type { Transaction } from '../database/open-database.ts'
import { cases, responses } from '../database/tables.ts'
import { type ProjectEntry, versionKey } from '../projects/directory.ts'
import { liveResponseOf } from '../responses/live-response-of.ts'
import { toResponse } from '../responses/response-row.ts'
import type { CasePage, CasesQuery, ListedCase } from './case.ts'

/** Behind whatever is due. */
const NEVER = Number.MAX_SAFE_INTEGER
const dueOrNever = sql<number>`coalesce(${cases.dueAt}, ${sql.raw(String(NEVER))})`

type Wanted = Omit<CasesQuery, 'project' | 'assignee'> & { assignee: string | undefined }

/** Those that are due first come first. @param now milliseconds since 1970-01-01 UTC */
export async function listCases(
  tx: Transaction,
  entry: ProjectEntry,
  wanted: Wanted,
  now: number,
): Promise<CasePage> {
  const rows = await tx
    .select()
    .from(cases)
    .where(and(eq(cases.projectId, entry.project.id), ...conditionsOf(wanted, now), beyond(wanted.cursor)))
    .orderBy(dueOrNever, asc(cases.id))
    .limit(wanted.limit + 1)
  const page = rows.slice(0, wanted.limit)
  const comments = await readComments(tx, entry, page)
  const last = page.at(-1)
  return {
    cases: page.map((row) => toListed(row, comments.get(row.responseId) ?? null, now)),
    ...(rows.length > wanted.limit && last && { next: `${last.dueAt ?? NEVER},${last.id}` }),
  }
}

export function toListed(row: typeof cases.$inferSelect, comment: string | null, now: number): ListedCase {
  const { id, responseId, state, assignee, teamId, touchpoint, personId, score, openedAt, dueAt } = row
  return {
    id,
    responseId,
    state,
    touchpoint,
    personId,
    score,
    comment,
    assignee,
    team: teamId,
    openedAt: new Date(openedAt).toISOString(),
    dueAt: dueAt === null ? null : new Date(dueAt).toISOString(),
    isOverdue: dueAt !== null && dueAt < now,
  }
}

function conditionsOf({ state, assignee, team, touchpoint, person, overdue }: Wanted, now: number) {
  const conditions: (SQL | undefined)[] = [
    state === 'all'
      ? undefined
      : state === 'active'
        ? inArray(cases.state, ['open', 'contacted'])
        : eq(cases.state, state),
    assignee === undefined ? undefined : eq(cases.assignee, assignee),
    team === undefined ? undefined : eq(cases.teamId, team),
    touchpoint === undefined ? undefined : eq(cases.touchpoint, touchpoint),
    person === undefined ? undefined : eq(cases.personId, person),
    overdue ? and(lte(cases.dueAt, now), ne(cases.state, 'resolved')) : undefined,
  ]
  return conditions
}

function beyond(cursor: string | undefined): SQL | undefined {
  if (cursor === undefined) return undefined
  const [due = '', id = ''] = cursor.split(',')
  const dueAt = Number(due) || 0
  return or(sql`${dueOrNever} > ${dueAt}`, and(sql`${dueOrNever} = ${dueAt}`, gt(cases.id, id)))
}

async function readComments(
  tx: Transaction,
  entry: ProjectEntry,
  page: readonly { responseId: string }[],
): Promise<Map<string, string | null>> {
  const ids = page.map(({ responseId }) => responseId)
  const rows = await tx
    .select()
    .from(responses)
    .where(and(eq(responses.projectId, entry.project.id), inArray(responses.id, ids)))
  return new Map(
    rows.flatMap((row) => {
      const survey = entry.versions.get(versionKey(row.surveyId, row.surveyVersion))
      return survey ? [[row.id, liveResponseOf(entry, survey, toResponse(row)).comment] as const] : []
    }),
  )
}
