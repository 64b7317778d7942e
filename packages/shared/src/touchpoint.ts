import { z } from 'zod'
import { Key } from './fields.ts'
import { Signal } from './signal.ts'

/** Where we meet the customer, as `checkout.paid`. */
export const Touchpoint = z.object({
  key: Key,
  name: z.string().min(1).max(200),
  /** What on a page means that it was reached, besides `track` with its key. */
  signals: z.array(Signal).max(20).optional(),
  channel: z.enum(['web', 'app', 'email', 'phone', 'store', 'other']).default('web'),
  /** Who can act on an answer, and who coaches them: e-mail addresses. */
  owner: z.email().optional(),
  supervisor: z.email().optional(),
  /** The team that works its cases. */
  team: Key.optional(),
  /** Its service standard: hours, of the team's working time, until the first contact and until the case is resolved. */
  standard: z
    .object({ contactHours: z.number().positive().max(1000), resolveHours: z.number().positive().max(1000) })
    .optional(),
  /** The score customers are expected to give, and the one below which they would leave, on 0–10. */
  expectation: z.number().min(0).max(10).optional(),
  toleranceFloor: z.number().min(0).max(10).optional(),
  /** 0 … 1, beside the other touchpoints of the journey. */
  importance: z.number().min(0).max(1).optional(),
  /** Nobody is asked there any more. Answers that are still on their way are taken. */
  archived: z.literal(true).optional(),
})
export type Touchpoint = z.infer<typeof Touchpoint>
