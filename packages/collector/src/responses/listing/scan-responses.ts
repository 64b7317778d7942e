// The thread that reads is the one that ingests. So a scan looks at few rows at once, and lets others in between.

import { setImmediate } from 'node:timers/promises'
import { and, asc, between, count, desc, eq, gt, inArray, lt, sql, type SQL } from 'drizzle-orm'
import type { Database, Transaction } from '../../database/open-database.ts'
import { responses } from '../../database/tables.ts'
import { type ProjectEntry, versionKey } from '../../projects/directory.ts'
import type { ResponseFilter } from './response-filter.ts'
import type { Said, Test } from './tests-of.ts'

export type StoredResponse = typeof responses.$inferSelect

/** A place in the order; the row tells those apart that were shown in the same millisecond. */
export type Position = { shownAt: number; row: number }

export type Scan = {
  filter: ResponseFilter
  order: 'newest' | 'oldest'
  after?: Position | undefined
  /** Found ones that are wanted at most. */
  atMost?: number
}

/** What a part of the scan found; `position` is where the next part goes on, if there is one. */
export type Slice = { found: StoredResponse[]; scanned: number; position: Position | undefined }

const SLICE_MS = 3
const FIRST_ROWS = 100
const MOST_ROWS = 2000

/** Goes through the project's responses in the order of display, in slices of a few milliseconds. */
export async function* scanResponses(
  database: Database,
  entry: ProjectEntry,
  scan: Scan,
): AsyncGenerator<Slice> {
  let { after } = scan
  for (let rows = FIRST_ROWS; ;) {
    const began = performance.now()
    const slice = await database.read((tx) => readSlice(tx, entry, { ...scan, after, rows }))
    rows = paced(rows, performance.now() - began)
    yield slice
    if (!slice.position) return
    after = slice.position
    await setImmediate()
  }
}

/** As many rows as would have taken `SLICE_MS`, at most twice as many as before. */
function paced(rows: number, tookMs: number): number {
  const fitting = Math.round((rows * SLICE_MS) / Math.max(tookMs, 0.1))
  return Math.max(FIRST_ROWS, Math.min(fitting, 2 * rows, MOST_ROWS))
}

type Part = Scan & { rows: number }

async function readSlice(tx: Transaction, entry: ProjectEntry, part: Part): Promise<Slice> {
  const { filter, order, after, rows, atMost = rows } = part
  const last = await lastOf(tx, part)
  const span = [after && beyond(order, after), last && upTo(order, last)]
  const within = and(...filter.driving(tx), ...span, sameInstant(after, last), ...filter.conditions)
  const passed = filter.tests.length > 0 ? await pass(tx, entry, filter.tests, within) : undefined
  const found = await tx
    .select()
    .from(responses)
    .where(passed ? inArray(responses.row, passed) : within)
    .orderBy(...inOrder(order))
    .limit(atMost)
  const isCutShort = found.length === atMost
  const scanned = last ? rows : await countLeft(tx, part)
  return { found, scanned, position: isCutShort ? found.at(-1) : last }
}

/** Where the slice ends; undefined if fewer rows are left. */
async function lastOf(tx: Transaction, { filter, order, after, rows }: Part): Promise<Position | undefined> {
  const { shownAt, row } = responses
  const find = (...conditions: (SQL | undefined)[]) =>
    tx
      .select({ shownAt, row })
      .from(responses)
      .where(and(...filter.driving(tx), ...conditions))
      .orderBy(...inOrder(order))
      .limit(1)
      .offset(rows - 1)
  if (!after) return (await find())[0]
  // An import without dates shows all in one millisecond: those before `after` are not to be passed each time.
  const [tie] = await find(eq(shownAt, after.shownAt), (order === 'newest' ? lt : gt)(row, after.row))
  return tie ?? (await find(beyond(order, after)))[0]
}

async function countLeft(tx: Transaction, { filter, order, after }: Part): Promise<number> {
  const [left] = await tx
    .select({ rows: count() })
    .from(responses)
    .where(and(...filter.driving(tx), after && beyond(order, after)))
  return left!.rows
}

function inOrder(order: Scan['order']): SQL[] {
  const { shownAt, row } = responses
  return order === 'newest' ? [desc(shownAt), desc(row)] : [asc(shownAt), asc(row)]
}

function sameInstant(a: Position | undefined, b: Position | undefined): SQL | undefined {
  if (!a || !b || a.shownAt !== b.shownAt) return undefined
  const { shownAt, row } = responses
  return and(eq(shownAt, a.shownAt), between(row, Math.min(a.row, b.row), Math.max(a.row, b.row)))
}

/** The rows that pass the tests. JSON is taken as text, as most of it need not be parsed. */
async function pass(
  tx: Transaction,
  { versions }: ProjectEntry,
  tests: readonly Test[],
  within: SQL | undefined,
): Promise<number[]> {
  const { row, surveyId, surveyVersion } = responses
  const answers = sql<string>`${responses.answers}`
  const details = sql<string>`${responses.details}`
  const rows = await tx
    .select({ row, surveyId, surveyVersion, answers, details })
    .from(responses)
    .where(within)
  return rows.flatMap((one) => {
    const survey = versions.get(versionKey(one.surveyId, one.surveyVersion))
    const said = saidIn(one)
    return survey && tests.every((isMet) => isMet(said, survey)) ? [one.row] : []
  })
}

function saidIn(row: { answers: string; details: string }): Said {
  let answers: Said['answers'] | undefined
  let details: Said['details'] | undefined
  return {
    get answers() {
      return (answers ??= JSON.parse(row.answers) as Said['answers'])
    },
    get details() {
      return (details ??= JSON.parse(row.details) as Said['details'])
    },
  }
}

/** What comes after a place in the order. */
export function beyond(order: Scan['order'], { shownAt, row }: Position): SQL {
  const place = sql`(${responses.shownAt}, ${responses.row})`
  return order === 'newest' ? sql`${place} < (${shownAt}, ${row})` : sql`${place} > (${shownAt}, ${row})`
}

function upTo(order: Scan['order'], { shownAt, row }: Position): SQL {
  const place = sql`(${responses.shownAt}, ${responses.row})`
  return order === 'newest' ? sql`${place} >= (${shownAt}, ${row})` : sql`${place} <= (${shownAt}, ${row})`
}
