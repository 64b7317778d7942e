import type { Statement } from 'better-sqlite3'
import type { SurveyResponse } from '@innerloop/shared'
import { COUNT_COLUMNS } from './count-columns.ts'
import type { Transaction } from './database.ts'
import { queryOf } from './postgres/query.ts'
import { addCounts, findRows, insertRows, updateRows } from './postgres/save-batch.ts'
import { clientOf } from './sqlite/client.ts'

// The hot path: hand-written statements, prepared once for each connection. Each verb takes a whole batch.

export type ResponseKey = { projectId: string; id: string }

export type ResponseRow = ResponseKey & {
  surveyId: string
  surveyVersion: number
  touchpoint: string | null
  personId: string | null
  state: SurveyResponse['state']
  sequence: number
  shownAt: number
  day: string
  /** JSON texts. */
  answers: string
  details: string
  receivedAt: number
  flags: string | null
}

export type CountKey = {
  projectId: string
  surveyId: string
  questionId: string
  touchpoint: string
  dimension: string
  value: string
  day: string
}

/** Fifteen differences in the order of `COUNT_COLUMNS`. */
export type CountDifference = { key: CountKey; by: number[] }

/**
 * Adds the rows whose key is not there yet. Most responses that arrive are new.
 *
 * @returns the places of the others in `rows`, ascending; of two rows with one key the second is such a one
 */
export async function insertResponseRows(tx: Transaction, rows: readonly ResponseRow[]): Promise<number[]> {
  const query = queryOf(tx)
  if (query) return insertRows(query, rows)
  const { insert } = statementsOf(tx)
  const known: number[] = []
  for (let place = 0; place < rows.length; place += 1)
    if (run(insert, rows[place]!).changes === 0) known.push(place)
  return known
}

/** Those that are there, in any order. */
export async function findResponseRows(
  tx: Transaction,
  keys: readonly ResponseKey[],
): Promise<ResponseRow[]> {
  const query = queryOf(tx)
  if (query) return findRows(query, keys)
  const { find } = statementsOf(tx)
  return keys.flatMap(({ projectId, id }) => find.all(projectId, id) as ResponseRow[])
}

/** @param rows that are there, each with a key of its own */
export async function updateResponseRows(tx: Transaction, rows: readonly ResponseRow[]): Promise<void> {
  const query = queryOf(tx)
  if (query) return updateRows(query, rows)
  const { update } = statementsOf(tx)
  for (const row of rows) run(update, row)
}

/** @param differences each with a key of its own */
export async function addToCounts(tx: Transaction, differences: readonly CountDifference[]): Promise<void> {
  const query = queryOf(tx)
  if (query) return addCounts(query, differences)
  const { count } = statementsOf(tx)
  for (const { key, by } of differences)
    count.run(
      key.projectId,
      key.surveyId,
      key.questionId,
      key.touchpoint,
      key.dimension,
      key.value,
      key.day,
      ...by,
    )
}

/** One by one: gathering the values in an array first takes a tenth more. */
function run(statement: Statement, row: ResponseRow) {
  return statement.run(
    row.surveyId,
    row.surveyVersion,
    row.touchpoint,
    row.personId,
    row.state,
    row.sequence,
    row.shownAt,
    row.day,
    row.answers,
    row.details,
    row.receivedAt,
    row.flags,
    row.projectId,
    row.id,
  )
}

const ROW_COLUMNS =
  'survey_id, survey_version, touchpoint, person_id, state, sequence, shown_at, day, answers, details, received_at, flags'

type Statements = Record<'find' | 'insert' | 'update' | 'count', Statement>
const prepared = new WeakMap<object, Statements>()

function statementsOf(tx: Transaction): Statements {
  const client = clientOf(tx)
  const known = prepared.get(client)
  if (known) return known
  const increments = COUNT_COLUMNS.map((column) => `${column} = ${column} + excluded.${column}`)
  const statements: Statements = {
    find: client.prepare(
      `SELECT project_id AS projectId, id, survey_id AS surveyId, survey_version AS surveyVersion, touchpoint,
         person_id AS personId, state, sequence, shown_at AS shownAt, day, answers, details,
         received_at AS receivedAt, flags
       FROM responses WHERE project_id = ? AND id = ?`,
    ),
    insert: client.prepare(
      `INSERT INTO responses (${ROW_COLUMNS}, project_id, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT DO NOTHING`,
    ),
    update: client.prepare(
      `UPDATE responses SET (${ROW_COLUMNS}) = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE project_id = ? AND id = ?`,
    ),
    count: client.prepare(
      `INSERT INTO counts (project_id, survey_id, question_id, touchpoint, dimension, value, day,
         ${COUNT_COLUMNS.join(', ')})
       VALUES (?, ?, ?, ?, ?, ?, ?, ${COUNT_COLUMNS.map(() => '?').join(', ')})
       ON CONFLICT DO UPDATE SET ${increments.join(', ')}`,
    ),
  }
  prepared.set(client, statements)
  return statements
}
