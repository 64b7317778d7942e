import { z } from 'zod'

/** How long the first period is, and the one that follows it up to now, in days. */
export const ValueQuery = z.object({
  pattern: z.enum(['past', 'present']).default('past'),
  days: z.coerce.number().int().min(7).max(730).default(180),
})
export type ValueQuery = z.output<typeof ValueQuery>
