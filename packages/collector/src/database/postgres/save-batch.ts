import { COUNT_COLUMNS } from '../count-columns.ts'
import type { CountDifference, ResponseKey, ResponseRow } from '../save-batch.ts'
import type { Query } from './query.ts'

// The hot path on PostgreSQL: a batch is one statement, which takes its rows as arrays, one for each column. Rows are
// taken in the order of their keys, so that two batches that meet wait for one another, and seldom in a ring.

type Column<Row> = { name: string; type: 'text' | 'bigint'; of: (row: Row) => string | number | null }

const KEY: Column<ResponseKey>[] = [
  { name: 'project_id', type: 'text', of: (row) => row.projectId },
  { name: 'id', type: 'text', of: (row) => row.id },
]

const VALUES: Column<ResponseRow>[] = [
  { name: 'survey_id', type: 'text', of: (row) => row.surveyId },
  { name: 'survey_version', type: 'bigint', of: (row) => row.surveyVersion },
  { name: 'touchpoint', type: 'text', of: (row) => row.touchpoint },
  { name: 'person_id', type: 'text', of: (row) => row.personId },
  { name: 'state', type: 'text', of: (row) => row.state },
  { name: 'sequence', type: 'bigint', of: (row) => row.sequence },
  { name: 'shown_at', type: 'bigint', of: (row) => row.shownAt },
  { name: 'day', type: 'text', of: (row) => row.day },
  { name: 'answers', type: 'text', of: (row) => row.answers },
  { name: 'details', type: 'text', of: (row) => row.details },
  { name: 'received_at', type: 'bigint', of: (row) => row.receivedAt },
  { name: 'flags', type: 'text', of: (row) => row.flags },
]

const COLUMNS: Column<ResponseRow>[] = [...KEY, ...VALUES]

const COUNTS: Column<CountDifference>[] = [
  { name: 'project_id', type: 'text', of: ({ key }) => key.projectId },
  { name: 'dimension', type: 'text', of: ({ key }) => key.dimension },
  { name: 'value', type: 'text', of: ({ key }) => key.value },
  { name: 'survey_id', type: 'text', of: ({ key }) => key.surveyId },
  { name: 'question_id', type: 'text', of: ({ key }) => key.questionId },
  { name: 'touchpoint', type: 'text', of: ({ key }) => key.touchpoint },
  { name: 'day', type: 'text', of: ({ key }) => key.day },
  ...COUNT_COLUMNS.map((name, index): Column<CountDifference> => ({
    name,
    type: 'bigint',
    of: ({ by }) => by[index]!,
  })),
]

/** Rows are numbered as they arrive, and then taken in the order of their keys. */
const INSERT = `
  WITH numbered AS MATERIALIZED (
    SELECT nextval('responses_row_seq') AS row, given.* FROM ${given(COLUMNS)})
  INSERT INTO responses ("row", ${namesOf(COLUMNS)})
  SELECT "row", ${namesOf(COLUMNS)} FROM numbered ORDER BY project_id COLLATE "C", id COLLATE "C", place
  ON CONFLICT (project_id, id) DO NOTHING
  RETURNING project_id, id`

export async function insertRows(query: Query, rows: readonly ResponseRow[]): Promise<number[]> {
  const inserted = await query(INSERT, arraysOf(COLUMNS, rows), 'insert-responses')
  const added = new Set(inserted.map(([projectId, id]) => `${projectId as string}\n${id as string}`))
  // Of two rows with one key the first was taken.
  return rows.flatMap(({ projectId, id }, place) => (added.delete(`${projectId}\n${id}`) ? [] : [place]))
}

/** Nobody else changes them until the batch has been committed. */
const FIND = `
  SELECT ${namesOf(COLUMNS, 'responses')} FROM responses
  WHERE (project_id, id) IN (SELECT project_id, id FROM ${given(KEY)})
  ORDER BY project_id, id FOR UPDATE`

export async function findRows(query: Query, keys: readonly ResponseKey[]): Promise<ResponseRow[]> {
  const found = await query(FIND, arraysOf(KEY, keys), 'find-responses')
  return found.map((row) => Object.fromEntries(row.map((value, index) => [FIELDS[index]!, value]))) as never
}

/** Of `COLUMNS`. */
const FIELDS: (keyof ResponseRow)[] = [
  ...(['projectId', 'id', 'surveyId', 'surveyVersion', 'touchpoint', 'personId', 'state'] as const),
  ...(['sequence', 'shownAt', 'day', 'answers', 'details', 'receivedAt', 'flags'] as const),
]

const UPDATE = `
  UPDATE responses SET ${VALUES.map(({ name }) => `${name} = given.${name}`).join(', ')}
  FROM ${given(COLUMNS)}
  WHERE responses.project_id = given.project_id AND responses.id = given.id`

export async function updateRows(query: Query, rows: readonly ResponseRow[]): Promise<void> {
  await query(UPDATE, arraysOf(COLUMNS, rows), 'update-responses')
}

const COUNT = `
  INSERT INTO counts (${namesOf(COUNTS)})
  SELECT ${namesOf(COUNTS)} FROM ${given(COUNTS)} ORDER BY 1, 2, 3, 4, 5, 6, 7
  ON CONFLICT (${namesOf(COUNTS.slice(0, 7))}) DO UPDATE SET
    ${COUNT_COLUMNS.map((name) => `${name} = counts.${name} + excluded.${name}`).join(', ')}`

export async function addCounts(query: Query, differences: readonly CountDifference[]): Promise<void> {
  if (differences.length === 0) return
  await query(COUNT, arraysOf(COUNTS, differences), 'add-counts')
}

function namesOf(columns: readonly { name: string }[], table?: string): string {
  return columns.map(({ name }) => (table ? `${table}.${name}` : name)).join(', ')
}

/** The arrays as a table `given`, with the place of each row. */
function given(columns: readonly { name: string; type: string }[]): string {
  const arrays = columns.map(({ type }, index) => `$${index + 1}::${type}[]`)
  return `unnest(${arrays.join(', ')}) WITH ORDINALITY AS given (${namesOf(columns)}, place)`
}

function arraysOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): unknown[][] {
  return columns.map(({ of }) => rows.map(of))
}
