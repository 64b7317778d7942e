import { and, asc, desc, eq, gt, inArray, lt, lte, ne, or, type SQL, sql } from 'drizzle-orm'
import type { Transaction } from '../database/open-database.ts'
import { cases } from '../database/tables.ts'
import type { ProjectEntry } from '../projects/directory.ts'
import { readListed } from './read-listed.ts'
import type { CasePage, CasesQuery } from './case.ts'

/** Behind whatever is due. */
const NEVER = Number.MAX_SAFE_INTEGER
const dueOrNever = sql<number>`coalesce(${cases.dueAt}, ${sql.raw(String(NEVER))})`

/** Of two that were opened at one instant, the one that was answered first, as its id tells. */
const ORDERS: Record<CasesQuery['order'], SQL[]> = {
  due: [asc(dueOrNever), asc(cases.id)],
  priority: [desc(cases.points), asc(dueOrNever), asc(cases.id)],
  oldest: [asc(cases.openedAt), asc(cases.responseId)],
}

type Wanted = Omit<CasesQuery, 'project' | 'assignee'> & { assignee: string | undefined }

/** Those that are due, weigh most, or were opened first. @param now milliseconds since 1970-01-01 UTC */
export async function listCases(
  tx: Transaction,
  entry: ProjectEntry,
  wanted: Wanted,
  now: number,
): Promise<CasePage> {
  const rows = await tx
    .select()
    .from(cases)
    .where(and(eq(cases.projectId, entry.project.id), ...conditionsOf(wanted, now), beyond(wanted)))
    .orderBy(...ORDERS[wanted.order])
    .limit(wanted.limit + 1)
  const page = rows.slice(0, wanted.limit)
  const last = page.at(-1)
  return {
    cases: await readListed(tx, entry, page, now),
    ...(rows.length > wanted.limit && last && { next: cursorAt(last, wanted.order) }),
  }
}

function conditionsOf({ state, assignee, team, touchpoint, person, overdue }: Wanted, now: number) {
  const conditions: (SQL | undefined)[] = [
    state === 'all'
      ? undefined
      : state === 'active'
        ? inArray(cases.state, ['open', 'contacted'])
        : eq(cases.state, state),
    assignee === undefined
      ? undefined
      : assignee === ''
        ? sql`${cases.assignee} IS NULL`
        : eq(cases.assignee, assignee),
    team === undefined ? undefined : eq(cases.teamId, team),
    touchpoint === undefined ? undefined : eq(cases.touchpoint, touchpoint),
    person === undefined ? undefined : eq(cases.personId, person),
    overdue ? and(lte(cases.dueAt, now), ne(cases.state, 'resolved')) : undefined,
  ]
  return conditions
}

function cursorAt(last: typeof cases.$inferSelect, order: CasesQuery['order']): string {
  if (order === 'oldest') return `${last.openedAt},${last.responseId}`
  return `${last.points},${last.dueAt ?? NEVER},${last.id}`
}

function beyond({ cursor, order }: Wanted): SQL | undefined {
  if (cursor === undefined) return undefined
  if (order === 'oldest') return openedAfter(cursor)
  const [points = '', due = '', id = ''] = cursor.split(',')
  const dueAt = Number(due) || 0
  const later = or(sql`${dueOrNever} > ${dueAt}`, and(sql`${dueOrNever} = ${dueAt}`, gt(cases.id, id)))
  if (order === 'due') return later
  const weight = Number(points) || 0
  return or(lt(cases.points, weight), and(eq(cases.points, weight), later))
}

function openedAfter(cursor: string): SQL | undefined {
  const [opened = '', responseId = ''] = cursor.split(',')
  const openedAt = Number(opened) || 0
  return or(gt(cases.openedAt, openedAt), and(eq(cases.openedAt, openedAt), gt(cases.responseId, responseId)))
}
