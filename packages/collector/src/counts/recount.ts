import { and, asc, eq, gt } from 'drizzle-orm'
import type { Transaction } from '../database/open-database.ts'
import { COUNT_COLUMNS } from '../database/count-columns.ts'
import { addToCounts, type CountDifference } from '../database/save-batch.ts'
import { counts, responses } from '../database/tables.ts'
import { firstKeptDay } from '../privacy/first-kept-day.ts'
import { type ProjectEntry, versionKey } from '../projects/directory.ts'
import { toResponse } from '../responses/response-row.ts'
import { contributionsOf } from './contributions-of.ts'
import { dayOf } from './day-of.ts'
import { createTally } from './tally.ts'

const PAGE = 1000

/**
 * Rebuilds a project's counters from its responses. Days and dimensions are taken anew, so this is also what
 * follows a change of the project's time zone or dimensions. Days whose responses retention has removed are history and
 * stay: those before the first that is kept, and, as the rule may have been another, those with a total but no response.
 *
 * @param now milliseconds since 1970-01-01 UTC
 */
export async function recount(
  tx: Transaction,
  entry: ProjectEntry,
  now: number = Date.now(),
): Promise<{ responses: number; counters: number; differing: number }> {
  const firstDay = firstKeptDay(entry.project, now)
  const { right, total, days } = await countResponses(tx, entry, firstDay)
  const stored = await readStoredCounts(tx, entry.project.id)
  const daysWithTotal = new Set(stored.filter(isTotal).map(({ key }) => key.day))
  const isHistory = (day: string) => day < firstDay || (daysWithTotal.has(day) && !days.has(day))
  const wrong = createTally()
  wrong.add(right, 1)
  wrong.add(
    stored.filter(({ key }) => !isHistory(key.day)),
    -1,
  )
  const differences = wrong.differences()
  addToCounts(tx, differences)
  await dropEmpty(tx, entry.project.id)
  return { responses: total, counters: right.length, differing: differences.length }
}

function isTotal({ key, by }: CountDifference): boolean {
  return key.dimension === '' && by.some((count) => count !== 0)
}

async function countResponses(tx: Transaction, entry: ProjectEntry, firstDay: string) {
  const { id: projectId, timeZone } = entry.project
  const tally = createTally()
  const days = new Set<string>()
  let total = 0
  for (let after = 0; ;) {
    const page = await tx
      .select()
      .from(responses)
      .where(and(eq(responses.projectId, projectId), gt(responses.row, after)))
      .orderBy(asc(responses.row))
      .limit(PAGE)
    for (const stored of page) {
      const day = dayOf(stored.shownAt, timeZone)
      // None enters or leaves history, where nothing is counted anew.
      if (day < firstDay || stored.day < firstDay) continue
      days.add(stored.day).add(day)
      if (day !== stored.day) await tx.update(responses).set({ day }).where(eq(responses.row, stored.row))
      const survey = entry.versions.get(versionKey(stored.surveyId, stored.surveyVersion))!
      tally.add(contributionsOf({ project: entry.project, survey, response: toResponse(stored), day }), 1)
    }
    total += page.length
    if (page.length < PAGE) return { right: tally.differences(), total, days }
    after = page.at(-1)!.row
  }
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

/** Such as those of a dimension that is no longer declared. */
async function dropEmpty(tx: Transaction, projectId: string): Promise<void> {
  const isEmpty = COUNT_COLUMNS.map((column) => eq(counts[column], 0))
  await tx.delete(counts).where(and(eq(counts.projectId, projectId), ...isEmpty))
}
