import type { Transaction } from '../database/open-database.ts'
import type { cases } from '../database/tables.ts'
import type { ProjectEntry } from '../projects/directory.ts'
import type { ListedCase } from './case.ts'
import { countEarlier } from './count-earlier.ts'
import { readAnswers } from './read-answers.ts'
import { toListedCase } from './to-listed-case.ts'

type Row = typeof cases.$inferSelect

/** Cases as lists show them: with what the customer wrote, and how many cases they had before. */
export async function readListed(
  tx: Transaction,
  entry: ProjectEntry,
  rows: readonly Row[],
  now: number,
): Promise<ListedCase[]> {
  const answers = await readAnswers(
    tx,
    entry,
    rows.map(({ responseId }) => responseId),
  )
  const earlier = await countEarlier(tx, entry.project.id, rows)
  return rows.map((row) =>
    toListedCase(row, {
      comment: answers.get(row.responseId)?.comment ?? null,
      earlierCases: earlier.get(row.id) ?? 0,
      now,
    }),
  )
}
