import { Key } from '@innerloop/shared'
import { z } from 'zod'
import { defineRecordKind } from '../../records/record-kind.ts'

const At = z.string().regex(/^\d{4}-\d\d(-\d\d)?$/, 'write a month as 2026-05 or a day as 2026-05-01')

/** A figure from elsewhere over time, on one of the three axes of the scorecard. */
export const Series = z.strictObject({
  id: Key,
  name: z.string().min(1).max(200),
  axis: z.enum(['financial', 'brand', 'loyalty']),
  unit: z.string().max(40).optional(),
  /** Where a low value is the good one, as of complaints. */
  isLowerBetter: z.boolean().optional(),
  /** What to be ahead of: the market's, or the best competitor's. */
  benchmark: z.number().optional(),
  source: z.string().max(500).optional(),
  points: z
    .array(z.strictObject({ at: At, value: z.number() }))
    .min(1)
    .max(400)
    .refine((points) => new Set(points.map(({ at }) => at)).size === points.length, 'give each time once'),
})
export type Series = z.infer<typeof Series>

export const seriesKind = defineRecordKind({
  kind: 'series',
  plural: 'series',
  schema: Series,
  template: () => undefined,
})
