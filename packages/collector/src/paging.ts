import { z } from 'zod'

/** Where somebody may enter only one project, it need not be named. */
export const ProjectQuery = z.object({ project: z.string().optional() })

export const PageQuery = ProjectQuery.extend({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  /** `next` of the page before. */
  cursor: z.string().optional(),
})

/**
 * A page of a list that is in the order of its ids, of which one more was read than is wanted.
 *
 * @param idOf also the cursor to the page behind it
 */
export function pageOf<T>(rows: readonly T[], limit: number, idOf: (row: T) => string) {
  const items = rows.slice(0, limit)
  const next = rows.length > limit ? idOf(items.at(-1)!) : undefined
  return { items, ...(next !== undefined && { next }) }
}
