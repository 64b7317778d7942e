import { and, asc, eq, gt, gte, inArray, isNotNull, lte } from 'drizzle-orm'
import type { Database } from '../database/open-database.ts'
import { observations } from '../database/tables.ts'
import type { ProjectEntry } from '../projects/directory.ts'
import type { ObservationKind } from './observation.ts'
import type { ObservationRow } from './observation-row.ts'

type Given = { database: Pick<Database, 'read'>; entry: ProjectEntry; signal?: AbortSignal | undefined }

type Wanted = {
  /** All of them without it. */
  kinds?: readonly ObservationKind[]
  /** Days of the project, both included. */
  from?: string | undefined
  to?: string | undefined
  /** Only those with words. */
  withText?: boolean
}

const AT_ONCE = 2000

/** What other systems say of customers, in batches in the order of ids, so that memory stays flat. */
export async function* streamObservations(
  { database, entry, signal }: Given,
  { kinds, from, to, withText = false }: Wanted = {},
): AsyncGenerator<ObservationRow[]> {
  const { projectId, id, kind, day, text } = observations
  for (let after = ''; ;) {
    signal?.throwIfAborted()
    const rows = await database.read((tx) =>
      tx
        .select()
        .from(observations)
        .where(
          and(
            eq(projectId, entry.project.id),
            gt(id, after),
            kinds && inArray(kind, [...kinds]),
            from === undefined ? undefined : gte(day, from),
            to === undefined ? undefined : lte(day, to),
            withText ? isNotNull(text) : undefined,
          ),
        )
        .orderBy(asc(id))
        .limit(AT_ONCE),
    )
    if (rows.length > 0) yield rows
    if (rows.length < AT_ONCE) return
    after = rows.at(-1)!.id
  }
}
