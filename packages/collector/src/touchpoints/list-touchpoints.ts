import type { Touchpoint } from '@innerloop/shared'
import { z } from 'zod'
import { PageQuery, pageOf } from '../paging.ts'
import type { ProjectEntry } from '../projects/directory.ts'

export const TouchpointsQuery = PageQuery.extend({
  /** Whether archived ones are listed too. */
  archived: z.enum(['true', 'false']).default('false'),
})
export type TouchpointsQuery = z.infer<typeof TouchpointsQuery>

/** In the order of their keys. */
export function listTouchpoints(
  { touchpoints }: ProjectEntry,
  { archived, limit, cursor = '' }: TouchpointsQuery,
): { touchpoints: Touchpoint[]; next?: string } {
  const listed = [...touchpoints.values()]
    .filter((touchpoint) => touchpoint.key > cursor && (archived === 'true' || !touchpoint.archived))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
  const { items, ...next } = pageOf(listed, limit, ({ key }) => key)
  return { touchpoints: items, ...next }
}
