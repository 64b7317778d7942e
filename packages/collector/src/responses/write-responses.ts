import { Readable } from 'node:stream'
import { stringify } from 'csv-stringify'
import type { SurveyResponse } from '@innerloop/shared'
import { answerIdsOf, flattenResponse } from './export-responses.ts'
import type { ProjectEntry } from '../projects/directory.ts'
import type { ListedResponse } from './listed-response.ts'

export const EXPORT_TYPES = { csv: 'text/csv; charset=utf-8', jsonl: 'application/jsonl' } as const
export type ExportFormat = keyof typeof EXPORT_TYPES

type Written = SurveyResponse & Partial<Pick<ListedResponse, 'tags' | 'flags'>>

/** Responses as lines of CSV, the first with the names of the columns, or of JSON. */
export function writeResponses(
  responses: AsyncIterable<Written>,
  format: ExportFormat,
  { versions }: Pick<ProjectEntry, 'versions'>,
): Readable {
  if (format === 'jsonl') return Readable.from(toLines(responses))
  const rows = Readable.from(toRows(responses, answerIdsOf(versions.values())))
  // `escape_formulas` keeps a spreadsheet from running a comment that begins with "=".
  const csv = stringify({ header: true, escape_formulas: true })
  rows.once('error', (error) => csv.destroy(error))
  csv.once('close', () => rows.destroy())
  return rows.pipe(csv)
}

async function* toLines(responses: AsyncIterable<Written>): AsyncGenerator<string> {
  for await (const response of responses) yield `${JSON.stringify(response)}\n`
}

async function* toRows(responses: AsyncIterable<Written>, questions: readonly string[]) {
  for await (const response of responses)
    yield {
      ...flattenResponse(response, questions),
      ...(response.tags && { tags: response.tags.join('; ') }),
      ...(response.flags && { flags: response.flags.join('; ') }),
    }
}
