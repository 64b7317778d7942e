import { Key } from '@innerloop/shared'
import { z } from 'zod'
import { problem } from '../../problem.ts'
import { defineRecordKind } from '../../records/record-kind.ts'

const Amount = z.number().min(-1e12).max(1e12)
const Share = z.number().min(0).max(1)
const Words = z.string().max(500)

/** Segment first, then what it is offered, then what counts for it, and the touchpoints where that is met. */
const Segment = z.strictObject({
  name: z.string().min(1).max(100),
  /** New purchases: customers won in a year, and the margin of their first purchases. */
  newCustomers: z.number().min(0).max(1e12),
  firstMargin: Amount,
  /** Repeated ones: customers, the share that stays, and a year's margin with each. */
  customers: z.number().min(0).max(1e12),
  retention: Share,
  repeatMargin: Amount,
  /** Extended ones: of those who stay the share that buys something further, and the margin of that. */
  extendedShare: Share,
  extendedMargin: Amount,
  /** Of a year for each customer, beyond what the margins hold. */
  costToServe: Amount,
  portfolio: Words.optional(),
  factors: Words.optional(),
  touchpoints: z.array(Key).max(50).optional(),
})

/** Where profit comes from, by segment. */
export const ProfitTree = z.strictObject({
  id: Key,
  name: z.string().min(1).max(200),
  segments: z.array(Segment).min(1).max(20),
})
export type ProfitTree = z.infer<typeof ProfitTree>

export const profitTreeKind = defineRecordKind({
  kind: 'profit-tree',
  plural: 'profit-trees',
  schema: ProfitTree,
  check({ entry, definition: { segments } }) {
    for (const key of segments.flatMap(({ touchpoints = [] }) => touchpoints))
      if (!entry.touchpoints.has(key)) throw problem('request.invalid', `There is no touchpoint "${key}".`)
  },
})
