import type { Database } from '../../database/open-database.ts'
import type { ProjectEntry } from '../../projects/directory.ts'
import type { ListedResponse } from '../listed-response.ts'
import { listedResponsesOf } from './listed-responses-of.ts'
import type { ResponseFilter } from './response-filter.ts'
import { type Scan, scanResponses } from './scan-responses.ts'

/** All that match, with who gave them. Read in slices as the reader takes them, so that ingest goes on. */
export async function* exportMatching(
  database: Database,
  entry: ProjectEntry,
  scan: { filter: ResponseFilter; order: Scan['order'] },
): AsyncGenerator<ListedResponse> {
  for await (const { found } of scanResponses(database, entry, scan))
    yield* await database.read((tx) => listedResponsesOf(tx, found, true))
}
