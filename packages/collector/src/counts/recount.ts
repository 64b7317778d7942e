import { setTimeout } from 'node:timers/promises'
import { and, eq } from 'drizzle-orm'
import { COUNT_COLUMNS } from '../database/count-columns.ts'
import type { Database, Transaction } from '../database/open-database.ts'
import { addToCounts, type CountDifference } from '../database/save-batch.ts'
import { counts } from '../database/tables.ts'
import { firstKeptDay } from '../privacy/first-kept-day.ts'
import type { ProjectEntry } from '../projects/directory.ts'
import { readRows } from '../responses/read-rows.ts'
import { countRow } from './count-row.ts'
import { moveDays } from './move-days.ts'
import { createTally } from './tally.ts'

const AT_ONCE = 1000
/** Between two transactions others get the file. */
const PAUSE_MS = 2

export type Recounted = { responses: number; counters: number; differing: number }

/**
 * Rebuilds a project's counters from its responses, while others go on storing: what is wrong is found in a snapshot,
 * where responses and counters are of the same instant, and its difference is added to the counters as they are by
 * then. Days and dimensions are taken anew, so this is also what follows a change of the project's time zone or
 * dimensions. Days whose responses retention has removed are history and stay: those before the first that is kept,
 * and, as the rule may have been another, those with a total but no response.
 *
 * @param now milliseconds since 1970-01-01 UTC
 */
export async function recount(
  database: Database,
  entry: ProjectEntry,
  now: number = Date.now(),
): Promise<Recounted> {
  const firstDay = firstKeptDay(entry.project, now)
  const moved = await moveDays(database, entry, firstDay)
  const found = await database.snapshot((tx) => findWrong(tx, entry, firstDay))
  await inSlices(found.wrong, (slice) => database.write((tx) => addToCounts(tx, slice)))
  await inSlices(found.emptied, (slice) => database.write((tx) => dropEmpty(tx, slice)))
  return {
    responses: found.responses,
    counters: found.counters,
    differing: found.wrong.length + moved,
  }
}

async function findWrong(tx: Transaction, entry: ProjectEntry, firstDay: string) {
  const { right, responses, days } = await countResponses(tx, entry, firstDay)
  const stored = await readStoredCounts(tx, entry.project.id)
  const daysWithTotal = new Set(stored.filter(isTotal).map(({ key }) => key.day))
  const isHistory = (day: string) => day < firstDay || (daysWithTotal.has(day) && !days.has(day))
  const judged = stored.filter(({ key }) => !isHistory(key.day))
  const tally = createTally()
  tally.add(judged, -1)
  tally.add(right, 1)
  const wrong = tally.differences()
  const after = createTally()
  after.add(judged, 1)
  after.add(wrong, 1)
  return { wrong, emptied: after.cancelled(), counters: right.length, responses }
}

function isTotal({ key, by }: CountDifference): boolean {
  return key.dimension === '' && by.some((count) => count !== 0)
}

async function countResponses(tx: Transaction, entry: ProjectEntry, firstDay: string) {
  const tally = createTally()
  const days = new Set<string>()
  let responses = 0
  for await (const row of readRows((work) => work(tx), entry.project.id)) {
    responses += 1
    if (row.day < firstDay) continue
    days.add(row.day)
    countRow(tally, { entry, row }, 1)
  }
  return { right: tally.differences(), responses, days }
}

async function readStoredCounts(tx: Transaction, projectId: string): Promise<CountDifference[]> {
  const stored = await tx.select().from(counts).where(eq(counts.projectId, projectId))
  return stored.map((row) => {
    const { surveyId, questionId, touchpoint, dimension, value, day } = row
    return {
      key: { projectId, surveyId, questionId, touchpoint, dimension, value, day },
      by: COUNT_COLUMNS.map((column) => row[column]),
    }
  })
}

async function inSlices<T>(all: readonly T[], work: (slice: readonly T[]) => Promise<void>): Promise<void> {
  for (let from = 0; from < all.length; from += AT_ONCE) {
    if (from > 0) await setTimeout(PAUSE_MS)
    await work(all.slice(from, from + AT_ONCE))
  }
}

/** Such as those of a dimension that is no longer declared. */
async function dropEmpty(tx: Transaction, emptied: readonly CountDifference[]): Promise<void> {
  const isEmpty = COUNT_COLUMNS.map((column) => eq(counts[column], 0))
  for (const { key } of emptied) {
    const isThis = Object.entries(key).map(([name, value]) => eq(counts[name as keyof typeof key], value))
    await tx.delete(counts).where(and(...isThis, ...isEmpty))
  }
}
