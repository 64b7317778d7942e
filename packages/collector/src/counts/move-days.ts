import { setTimeout } from 'node:timers/promises'
import { eq } from 'drizzle-orm'
import type { Database, Transaction } from '../database/open-database.ts'
import { addToCounts } from '../database/save-batch.ts'
import { responses } from '../database/tables.ts'
import type { ProjectEntry } from '../projects/directory.ts'
import { type IdSpan, idSpans, isWithin } from '../responses/id-spans.ts'
import { countRow } from './count-row.ts'
import { dayOf } from './day-of.ts'
import { createTally } from './tally.ts'

const AT_ONCE = 1000
const PAUSE_MS = 2

/**
 * Puts responses, and what they add to the counters, under their day in the project's time zone; tells how many
 * moved. None enters or leaves history, where nothing is counted anew.
 *
 * @param firstDay the first that is not history
 */
export async function moveDays(database: Database, entry: ProjectEntry, firstDay: string): Promise<number> {
  let moved = 0
  for await (const span of idSpans(database.read, entry.project.id, AT_ONCE)) {
    const rows = await database.read((tx) => readDays(tx, entry.project.id, span))
    const misplaced = rows.filter((row) => newDayOf(entry, row, firstDay) !== undefined)
    if (misplaced.length === 0) continue
    moved += await database.write((tx) => moveRows(tx, entry, misplaced, firstDay))
    await setTimeout(PAUSE_MS)
  }
  return moved
}

type Placed = { row: number; day: string; shownAt: number }

function readDays(tx: Transaction, projectId: string, span: IdSpan): Promise<Placed[]> {
  return tx
    .select({ row: responses.row, day: responses.day, shownAt: responses.shownAt })
    .from(responses)
    .where(isWithin(projectId, span))
}

function newDayOf({ project }: ProjectEntry, { day, shownAt }: Placed, firstDay: string): string | undefined {
  const right = dayOf(shownAt, project.timeZone)
  return right === day || right < firstDay || day < firstDay ? undefined : right
}

async function moveRows(
  tx: Transaction,
  entry: ProjectEntry,
  misplaced: readonly Placed[],
  firstDay: string,
): Promise<number> {
  const tally = createTally()
  let moved = 0
  for (const { row } of misplaced) {
    // Read again: it may have been saved once more, or erased, since.
    const [stored] = await tx.select().from(responses).where(eq(responses.row, row))
    const day = stored && newDayOf(entry, stored, firstDay)
    if (day === undefined) continue
    countRow(tally, { entry, row: stored! }, -1)
    countRow(tally, { entry, row: stored!, day }, 1)
    await tx.update(responses).set({ day }).where(eq(responses.row, row))
    moved += 1
  }
  await addToCounts(tx, tally.differences())
  return moved
}
