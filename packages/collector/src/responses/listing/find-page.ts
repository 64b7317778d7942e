import type { Database } from '../../database/open-database.ts'
import type { ProjectEntry } from '../../projects/directory.ts'
import type { ResponseFilter } from './response-filter.ts'
import { type Position, type Scan, scanResponses, type StoredResponse } from './scan-responses.ts'

type Wanted = {
  filter: ResponseFilter
  order: Scan['order']
  after: Position | undefined
  limit: number
  /** When so much time has gone, the page is what was found until then. */
  budgetMs?: number
}

export type Page = { found: StoredResponse[]; next: Position | undefined; scanned: number }

/** A page asks for more than this, and all of it is to be there within 300 ms. */
const BUDGET_MS = 200

/** One page; it may have fewer than `limit`, even none, and still a `next`: then the budget was spent. */
export async function findPage(
  database: Database,
  entry: ProjectEntry,
  { filter, order, after, limit, budgetMs = BUDGET_MS }: Wanted,
): Promise<Page> {
  const until = performance.now() + budgetMs
  const page: Page = { found: [], next: undefined, scanned: 0 }
  for await (const slice of scanResponses(database, entry, { filter, order, after, atMost: limit + 1 })) {
    page.found.push(...slice.found)
    page.scanned += slice.scanned
    page.next = slice.position
    if (page.found.length > limit)
      return { ...page, found: page.found.slice(0, limit), next: page.found[limit - 1] }
    if (performance.now() >= until) break
  }
  return page
}
