import { and, desc, eq, gte, lt, ne } from 'drizzle-orm'
import type { Transaction } from '../../database/open-database.ts'
import { responses } from '../../database/tables.ts'
import { type ProjectEntry, versionKey } from '../../projects/directory.ts'
import type { LiveResponse } from '../../responses/live-response.ts'
import { liveResponseOf } from '../../responses/live-response-of.ts'
import { toResponse } from '../../responses/response-row.ts'
import { decide } from '../decide.ts'
import { emailsOf } from '../name-addressee.ts'

/** `for`: the addresses of those whom it praises. `at`: milliseconds since 1970-01-01 UTC. */
export type Praise = { answer: LiveResponse; at: number; for: readonly string[]; team: string | undefined }

/** So many of the newest answers are looked at. */
export const LOOKED_AT = 1000

/**
 * What the rules of now take for praise among the newest answers of a span of time. Praise is decided when it is read:
 * it holds up nobody, and a rule that changed counts at once.
 *
 * @param span milliseconds since 1970-01-01 UTC; `to` is not included
 */
export async function readPraise(
  tx: Transaction,
  entry: ProjectEntry,
  { from, to }: { from: number; to: number },
): Promise<Praise[]> {
  const rows = await tx
    .select()
    .from(responses)
    .where(
      and(
        eq(responses.projectId, entry.project.id),
        gte(responses.shownAt, from),
        lt(responses.shownAt, to),
        ne(responses.answers, {}),
      ),
    )
    .orderBy(desc(responses.shownAt))
    .limit(LOOKED_AT)
  return rows.flatMap((row) => {
    const survey = entry.versions.get(versionKey(row.surveyId, row.surveyVersion))
    if (!survey || row.flags?.includes('repeated')) return []
    const response = toResponse(row)
    const { decisions } = decide(entry.routing, { survey, response })
    const named = decisions.flatMap((decision) => (decision.kind === 'praise' ? [decision.named.to] : []))
    if (named.length === 0) return []
    return {
      answer: liveResponseOf(entry, survey, response),
      at: row.shownAt,
      for: [...new Set(named.flatMap((to) => emailsOf(to, entry.routing)))],
      team: entry.touchpoints.get(response.touchpoint ?? '')?.team,
    }
  })
}
