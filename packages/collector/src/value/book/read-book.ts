import { and, asc, eq, gt } from 'drizzle-orm'
import type { AnalysisRun } from '../../analyses/analysis.ts'
import { streamResponses } from '../../analyses/stream-responses.ts'
import type { Database } from '../../database/open-database.ts'
import { people } from '../../database/tables.ts'
import type { ValueQuery } from '../value-query.ts'
import { type Book, createBook } from './create-book.ts'

const DAY_MS = 86_400_000
const PEOPLE_AT_ONCE = 2000
/** Of the whole work, the responses. */
const SHARE_OF_RESPONSES = 0.9

/** Every response and every person of the project, once: the book alone is kept. */
export async function readBook(run: AnalysisRun<ValueQuery>): Promise<Book> {
  const { database, entry, parameters, now, onProgress, signal } = run
  const length = parameters.days * DAY_MS
  const span = { from: now - 2 * length, split: now - length, now }
  const book = createBook({ entry, span, pattern: parameters.pattern })
  const given = { ...run, onProgress: (share: number) => onProgress(share * SHARE_OF_RESPONSES) }
  for await (const rows of streamResponses(given)) for (const row of rows) book.add(row)
  for await (const rows of streamPeople(database, entry.project.id)) {
    signal.throwIfAborted()
    for (const { personId, traits } of rows) book.addPerson(personId, traits)
  }
  return book
}

async function* streamPeople(database: Database, projectId: string) {
  const { personId, traits } = people
  for (let after = ''; ;) {
    const isNext = and(eq(people.projectId, projectId), gt(personId, after))
    const rows = await database.read((tx) =>
      tx.select({ personId, traits }).from(people).where(isNext).orderBy(asc(personId)).limit(PEOPLE_AT_ONCE),
    )
    if (rows.length > 0) yield rows
    if (rows.length < PEOPLE_AT_ONCE) return
    after = rows.at(-1)!.personId
  }
}
