import { rootCausesOf } from '@innerloop/shared/root-causes'
import { and, count, eq, gte, inArray, isNotNull, or } from 'drizzle-orm'
import type { Transaction } from '../database/open-database.ts'
import { cases } from '../database/tables.ts'
import type { ProjectEntry } from '../projects/directory.ts'
import type { Mine } from './mine.ts'

const DAYS = 90
const MOST = 5

type Wanted = { email: string; places: readonly string[]; now: number }

/** What somebody's cases, and those of their touchpoints, came from: what to speak about, and to learn. */
export async function readTopics(
  tx: Transaction,
  { project }: ProjectEntry,
  { email, places, now }: Wanted,
): Promise<Mine['topics']> {
  const isTheirs = or(
    eq(cases.assignee, email),
    places.length > 0 ? inArray(cases.touchpoint, [...places]) : undefined,
  )
  const rows = await tx
    .select({ cause: cases.rootCause, n: count() })
    .from(cases)
    .where(
      and(
        eq(cases.projectId, project.id),
        isTheirs,
        isNotNull(cases.rootCause),
        gte(cases.resolvedAt, now - DAYS * 86_400_000),
      ),
    )
    .groupBy(cases.rootCause)
  const causes = rootCausesOf(project)
  const of = rows.reduce((sum, { n }) => sum + n, 0)
  return rows
    .sort((a, b) => b.n - a.n || (a.cause! < b.cause! ? -1 : 1))
    .slice(0, MOST)
    .map(({ cause, n }) => ({
      cause: cause!,
      name: causes.find(({ key }) => key === cause)?.name ?? cause!,
      n,
      of,
    }))
}
