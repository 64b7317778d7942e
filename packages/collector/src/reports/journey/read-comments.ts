import { and, desc, eq, ne } from 'drizzle-orm'
import { dimensionValueOf } from '../../counts/dimension-value-of.ts'
import type { Transaction } from '../../database/open-database.ts'
import { responses } from '../../database/tables.ts'
import type { LiveResponse } from '../../responses/live-response.ts'
import { toResponse } from '../../responses/response-row.ts'
import { shownAnswerOf } from '../../responses/shown-answer-of.ts'
import type { Wanted } from './read-figures.ts'

const EACH = 3
/** The newest answers are looked through, and no more, however many there are. */
const LOOKED_AT = 500

/** What customers wrote last at each of the touchpoints, as far as it is among the newest answers. */
export async function readComments(
  tx: Transaction,
  { entry, touchpoints, dimension: key, value, from, to }: Wanted,
): Promise<Map<string, LiveResponse[]>> {
  const dimension = entry.project.dimensions?.find((one) => one.key === key)
  const rows = await tx
    .select()
    .from(responses)
    .where(and(eq(responses.projectId, entry.project.id), ne(responses.answers, {})))
    .orderBy(desc(responses.shownAt))
    .limit(LOOKED_AT)
  const comments = new Map<string, LiveResponse[]>(touchpoints.map((touchpoint) => [touchpoint, []]))
  for (const row of rows) {
    const here = comments.get(row.touchpoint ?? '')
    if (!here || here.length === EACH) continue
    if ((from !== undefined && row.day < from) || (to !== undefined && row.day > to)) continue
    const response = toResponse(row)
    if (dimension && value !== undefined && dimensionValueOf(dimension, response) !== value) continue
    const shown = shownAnswerOf(entry, response)
    if (shown?.comment) here.push(shown)
  }
  return comments
}
