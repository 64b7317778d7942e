import { Key } from '@innerloop/shared'
import { z } from 'zod'
import { defineRecordKind } from '../../records/record-kind.ts'

/** A number that a calculation rests on, and who says so. */
export const Assumption = z
  .strictObject({
    id: Key,
    name: z.string().min(1).max(200),
    /** Per cent, or times as much. */
    unit: z.enum(['percent', 'ratio']),
    low: z.number(),
    /** Where a range is claimed. */
    high: z.number().optional(),
    source: z.string().min(1).max(500),
    /** A vendor's claim is shown as one, never as a fact. */
    basis: z.enum(['vendor-claim', 'measured', 'estimate']),
    note: z.string().max(1000).optional(),
  })
  .refine(({ low, high }) => high === undefined || high >= low, 'give "high" no lower than "low"')
export type Assumption = z.infer<typeof Assumption>

export const assumptionKind = defineRecordKind({
  kind: 'assumption',
  plural: 'assumptions',
  schema: Assumption,
})
