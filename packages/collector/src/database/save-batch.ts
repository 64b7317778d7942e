import type { Statement } from 'better-sqlite3'
import type { SurveyResponse } from '@innerloop/shared'
import { COUNT_COLUMNS } from './count-columns.ts'
import type { Transaction } from './open-database.ts'

// The hot path: hand-written statements, prepared once for each connection.

export type ResponseRow = {
  projectId: string
  id: string
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

export function findResponseRow(tx: Transaction, projectId: string, id: string): ResponseRow {
  return statementsOf(tx).find.get(projectId, id) as ResponseRow
}

/** Adds the row unless there is one with its id; tells whether it did. Most responses that arrive are new. */
export function insertResponseRow(tx: Transaction, row: ResponseRow): boolean {
  return statementsOf(tx).insert.run(rowValues(row)).changes === 1
}

export function updateResponseRow(tx: Transaction, row: ResponseRow): void {
  statementsOf(tx).update.run(rowValues(row))
}

export function addToCounts(tx: Transaction, differences: Iterable<CountDifference>): void {
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

function rowValues(row: ResponseRow): unknown[] {
  return [
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
  ]
}

const ROW_COLUMNS =
  'survey_id, survey_version, touchpoint, person_id, state, sequence, shown_at, day, answers, details, received_at, flags'

type Statements = Record<'find' | 'insert' | 'update' | 'count', Statement>
const prepared = new WeakMap<object, Statements>()

function statementsOf({ $client }: Transaction): Statements {
  const known = prepared.get($client)
  if (known) return known
  const increments = COUNT_COLUMNS.map((column) => `${column} = ${column} + excluded.${column}`)
  const statements: Statements = {
    find: $client.prepare(
      `SELECT project_id AS projectId, id, survey_id AS surveyId, survey_version AS surveyVersion, touchpoint,
         person_id AS personId, state, sequence, shown_at AS shownAt, day, answers, details,
         received_at AS receivedAt, flags
       FROM responses WHERE project_id = ? AND id = ?`,
    ),
    insert: $client.prepare(
      `INSERT INTO responses (${ROW_COLUMNS}, project_id, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT DO NOTHING`,
    ),
    update: $client.prepare(
      `UPDATE responses SET (${ROW_COLUMNS}) = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE project_id = ? AND id = ?`,
    ),
    count: $client.prepare(
      `INSERT INTO counts (project_id, survey_id, question_id, touchpoint, dimension, value, day,
         ${COUNT_COLUMNS.join(', ')})
       VALUES (?, ?, ?, ?, ?, ?, ?, ${COUNT_COLUMNS.map(() => '?').join(', ')})
       ON CONFLICT DO UPDATE SET ${increments.join(', ')}`,
    ),
  }
  prepared.set($client, statements)
  return statements
}
