import { and, eq, inArray } from 'drizzle-orm'
import type { Database } from '../database/open-database.ts'
import { responses } from '../database/tables.ts'
import { createDirectory, type ProjectEntry, versionKey } from '../projects/directory.ts'
import { readRows } from '../responses/read-rows.ts'
import { createReceiveResponses } from '../responses/receive-responses.ts'
import { toResponse } from '../responses/response-row.ts'

export type Late = { added: number; changed: number; left: number }

type Stored = typeof responses.$inferSelect

const AT_ONCE = 500
/** What was received before the newest of the copy may have been stored after it: a save waits no longer than this. */
const ON_ITS_WAY_MS = 60_000

/**
 * Merges what the source took in after the last copy into a target that is in use by now: new responses, and saves of
 * those that the target has. Nothing is taken back or removed there. A response that the target lacks although it is
 * older was erased there, and stays so.
 *
 * @param since when the newest response of the copy was received, in milliseconds since 1970-01-01 UTC
 * @returns also how many were `left`, since the target does not know their project or survey
 */
export async function copyLateResponses(from: Database, to: Database, since: number): Promise<Late> {
  const late: Late = { added: 0, changed: 0, left: 0 }
  const sources = await createDirectory(from)
  const targets = await createDirectory(to)
  const receive = createReceiveResponses(to, () => {})
  for (const { project } of sources.all()) {
    const entry = targets.byId(project.id)
    await from.snapshot(async (tx) => {
      for await (const rows of inPages(readRows((work) => work(tx), project.id))) {
        const known = await readKnown(to, project.id, rows)
        const missed = rows.filter((row) => isLate(row, known.get(row.id), since))
        const arrivals = missed.flatMap((row) => arrivalOf(entry, row))
        late.left += missed.length - arrivals.length
        for (const { outcome } of arrivals.length > 0 ? await receive(arrivals) : [])
          if (outcome !== 'unchanged') late[outcome] += 1
      }
    })
  }
  return late
}

async function* inPages(rows: AsyncIterable<Stored>): AsyncGenerator<Stored[]> {
  let page: Stored[] = []
  for await (const row of rows) {
    page.push(row)
    if (page.length < AT_ONCE) continue
    yield page
    page = []
  }
  if (page.length > 0) yield page
}

async function readKnown(to: Database, projectId: string, rows: readonly Stored[]) {
  const ids = rows.map(({ id }) => id)
  const known = await to.read((tx) =>
    tx
      .select()
      .from(responses)
      .where(and(eq(responses.projectId, projectId), inArray(responses.id, ids))),
  )
  return new Map(known.map((row) => [row.id, row]))
}

function isLate(row: Stored, known: Stored | undefined, since: number): boolean {
  if (!known) return row.receivedAt >= since - ON_ITS_WAY_MS
  return JSON.stringify(toResponse(row)) !== JSON.stringify(toResponse(known))
}

function arrivalOf(entry: ProjectEntry | undefined, row: Stored) {
  const survey = entry?.versions.get(versionKey(row.surveyId, row.surveyVersion))
  if (!entry || !survey) return []
  return [{ entry, survey, response: toResponse(row), receivedAt: row.receivedAt, flags: row.flags ?? [] }]
}
