import { and, asc, eq, gt } from 'drizzle-orm'
import type { Transaction } from '../database/open-database.ts'
import { COUNT_COLUMNS } from '../database/count-columns.ts'
import { addToCounts, type CountDifference } from '../database/save-batch.ts'
import { counts, responses } from '../database/tables.ts'
import { type ProjectEntry, versionKey } from '../projects/directory.ts'
import { toResponse } from '../responses/response-row.ts'
import { contributionsOf } from './contributions-of.ts'
import { dayOf } from './day-of.ts'
import { createTally } from './tally.ts'

const PAGE = 1000

/**
 * Rebuilds a project's counters from its responses. Days and dimensions are taken anew, so this is also what
 * follows a change of the project's time zone or dimensions.
 */
export async function recount(
  tx: Transaction,
  entry: ProjectEntry,
): Promise<{ responses: number; counters: number; differing: number }> {
  const { right, total } = await countResponses(tx, entry)
  const wrong = createTally()
  wrong.add(right, 1)
  wrong.add(await readStoredCounts(tx, entry.project.id), -1)
  const differences = wrong.differences()
  addToCounts(tx, differences)
  await dropEmpty(tx, entry.project.id)
  return { responses: total, counters: right.length, differing: differences.length }
}

async function countResponses(tx: Transaction, entry: ProjectEntry) {
  const { id: projectId, timeZone } = entry.project
  const tally = createTally()
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
      if (day !== stored.day) await tx.update(responses).set({ day }).where(eq(responses.row, stored.row))
      const survey = entry.versions.get(versionKey(stored.surveyId, stored.surveyVersion))!
      tally.add(contributionsOf({ project: entry.project, survey, response: toResponse(stored), day }), 1)
    }
    total += page.length
    if (page.length < PAGE) return { right: tally.differences(), total }
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
