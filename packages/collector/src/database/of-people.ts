import { and, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { chunkOf } from './chunks.ts'
import type { Transaction } from './database.ts'
import { queryOf } from './postgres/query.ts'
import { responses } from './tables.ts'

/** For the responses of these people. Name the project in no other condition, or SQLite looks through all of it. */
export function ofPeople(tx: Transaction, projectId: string, personIds: readonly string[]): SQL {
  const ids = [...personIds]
  if (queryOf(tx)) return and(eq(responses.projectId, projectId), inArray(responses.personId, ids))!
  const isOneOf = inArray(sql.raw('own.person_id'), ids)
  return sql`${responses.row} IN (
    WITH RECURSIVE chunk(number) AS (${FIRST_CHUNK} UNION ALL SELECT number + 1 FROM chunk WHERE number < ${LAST_CHUNK})
    SELECT own."row" FROM chunk CROSS JOIN responses AS own
    WHERE own.project_id = ${projectId} AND ${CHUNK_OF_OWN} = chunk.number AND ${isOneOf}
  )`
}

const FIRST_CHUNK = sql.raw(`SELECT ${chunkOf('min("row")')} FROM responses`)
const LAST_CHUNK = sql.raw(`(SELECT ${chunkOf('max("row")')} FROM responses)`)
const CHUNK_OF_OWN = sql.raw(`(${chunkOf('own."row"')})`)
