import { and, asc, type Column, eq, gt, gte, lt, type SQL } from 'drizzle-orm'
import { chunkOf } from './chunks.ts'
import type { Transaction } from './database.ts'
import { queryOf } from './postgres/query.ts'
import { clientOf } from './sqlite/client.ts'
import { responses } from './tables.ts'

/** Ids behind one, of those that begin alike. */
export type NextPeople = { after: string; prefix: string; limit: number }

/** The next ids of people who were asked, in the order of their bytes. */
export async function nextPeople(tx: Transaction, projectId: string, wanted: NextPeople): Promise<string[]> {
  if (!queryOf(tx)) return nextOfChunks(tx, projectId, wanted)
  const { personId } = responses
  const { after, prefix, limit } = wanted
  const rows = await tx
    .select({ personId })
    .from(responses)
    .where(and(eq(responses.projectId, projectId), gt(personId, after), beginsWith(personId, prefix)))
    .groupBy(personId)
    .orderBy(asc(personId))
    .limit(limit)
  return rows.map((row) => row.personId!)
}

/** Behind every id that begins alike. */
const LAST_CHARACTER = '\u{10ffff}'

export function beginsWith(column: Column, prefix: string): SQL | undefined {
  return prefix === '' ? undefined : and(gte(column, prefix), lt(column, prefix + LAST_CHARACTER))
}

type Head = { chunk: number; id: string; bytes: Buffer }

/** The least of what is next in each chunk is the next of all. */
function nextOfChunks(tx: Transaction, projectId: string, { after, prefix, limit }: NextPeople): string[] {
  const client = clientOf(tx)
  const [first, last] = client.prepare(ENDS).raw().get() as [number | null, number]
  if (first === null) return []
  const from = client.prepare(leastOf('>=')).pluck()
  const behind = client.prepare(leastOf('>')).pluck()
  const isBehind = Buffer.compare(Buffer.from(after), Buffer.from(prefix)) >= 0
  const headsOf = (chunk: number, id: unknown): Head[] =>
    typeof id === 'string' && id.startsWith(prefix) ? [{ chunk, id, bytes: Buffer.from(id) }] : []
  let heads: Head[] = []
  for (let chunk = first; chunk <= last; chunk += 1)
    heads.push(
      ...headsOf(chunk, isBehind ? behind.get(projectId, chunk, after) : from.get(projectId, chunk, prefix)),
    )
  const ids: string[] = []
  while (heads.length > 0 && ids.length < limit) {
    const { id } = heads.reduce((least, head) => (Buffer.compare(head.bytes, least.bytes) < 0 ? head : least))
    ids.push(id)
    heads = heads.flatMap((head) =>
      head.id === id ? headsOf(head.chunk, behind.get(projectId, head.chunk, id)) : [head],
    )
  }
  return ids
}

/** Apart, as SQLite goes through all rows for both at once. */
const ENDS = `SELECT ${chunkOf('(SELECT min("row") FROM responses)')}, ${chunkOf('(SELECT max("row") FROM responses)')}`

function leastOf(comparison: '>' | '>='): string {
  return `SELECT min(person_id) FROM responses WHERE project_id = ? AND (${chunkOf('"row"')}) = ? AND person_id ${comparison} ?`
}
