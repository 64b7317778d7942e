import { and, asc, eq, gt, gte, inArray, isNotNull } from 'drizzle-orm'
import type { AnalysisRun } from '../../analyses/analysis.ts'
import { observations } from '../../database/tables.ts'
import type { Comment } from './comment.ts'

const AT_ONCE = 2000
/** Customers' words, or somebody's notes of them. */
const SPOKEN = ['review', 'mention', 'note', 'study'] as const

type Given = Pick<AnalysisRun<unknown>, 'database' | 'entry' | 'signal'>
type Wanted = { from: string | undefined; touchpoint: string | undefined }

/** Reviews, mentions, and notes of interviews and groups. Their scores are on scales of their own, and are left out. */
export async function* streamObserved(
  { database, entry, signal }: Given,
  { from, touchpoint }: Wanted,
): AsyncGenerator<Comment> {
  for (let after: string | undefined = ''; after !== undefined;) {
    signal.throwIfAborted()
    const rows = await database.read((tx) =>
      tx
        .select()
        .from(observations)
        .where(
          and(
            eq(observations.projectId, entry.project.id),
            gt(observations.id, after!),
            inArray(observations.kind, [...SPOKEN]),
            isNotNull(observations.text),
            from === undefined ? undefined : gte(observations.day, from),
            touchpoint === undefined ? undefined : eq(observations.touchpoint, touchpoint),
          ),
        )
        .orderBy(asc(observations.id))
        .limit(AT_ONCE),
    )
    for (const { id, kind, text, day, touchpoint: where } of rows)
      if (text!.trim() !== '')
        yield { id, source: kind, text: text!, locale: undefined, score: null, day, touchpoint: where }
    after = rows.length < AT_ONCE ? undefined : rows.at(-1)!.id
  }
}
