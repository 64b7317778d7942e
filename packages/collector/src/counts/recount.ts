import { and, asc, eq, gt } from 'drizzle-orm'
import type { Transaction } from '../database/open-database.ts'
import { COUNT_COLUMNS } from '../database/count-columns.ts'
import { addToCounts, type CountDifference } from '../database/save-batch.ts'
import { counts, responses } from '../database/tables.ts'
import { type ProjectEntry, versionKey } from '../projects/directory.ts'
import { contributionsOf } from './contributions-of.ts'
import { dayOf } from './day-of.ts'
import { createTally } from './tally.ts'

const PAGE = 1000

/**
 * Rebuilds a project's counters from its responses. Days are taken anew, so this is also what follows a
 * change of the project's time zone.
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
    for (const { row, surveyId, surveyVersion, shownAt, touchpoint, state, answers, ...stored } of page) {
      const day = dayOf(shownAt, timeZone)
      if (day !== stored.day) await tx.update(responses).set({ day }).where(eq(responses.row, row))
      const survey = entry.versions.get(versionKey(surveyId, surveyVersion))!
      tally.add(
        contributionsOf({ projectId, day, state, answers, touchpoint: touchpoint ?? undefined }, survey),
        1,
      )
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
