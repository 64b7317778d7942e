import { z } from 'zod'
import { Key, WebAddress } from './fields.ts'
import { Signal } from './signal.ts'

/** What is measured there and comes with each response, and how much of it customers put up with: a wait, say. */
export const MeasureFloor = z.object({
  /** The property of a response that has it, as a number: `waitHours`. */
  property: z.string().regex(/^(?!__proto__$)[\s\S]{1,64}$/, 'use a name of 1 to 64 characters'),
  /** More than this is a breach. */
  limit: z.number().min(-1e9).max(1e9),
  /** As it is written after the number: `h`. */
  unit: z.string().max(20).optional(),
  /** What it would cost a month to hold other limits, as the team estimates it. */
  costs: z
    .array(z.object({ limit: z.number().min(-1e9).max(1e9), perMonth: z.number().min(0).max(1e12) }))
    .min(1)
    .max(10)
    .optional(),
})
export type MeasureFloor = z.infer<typeof MeasureFloor>

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
  measureFloor: MeasureFloor.optional(),
  /** Indirect: others speak of us there, as in a review. Direct where nothing is said. */
  kind: z.enum(['direct', 'indirect']).optional(),
  /** What the customer experiences there. */
  experience: z.enum(['purchase', 'use', 'service', 'application']).optional(),
  /** How the team does it, the same every time. */
  procedure: z
    .object({ url: WebAddress.optional(), version: z.string().min(1).max(50).optional() })
    .refine(({ url, version }) => url !== undefined || version !== undefined, 'give "url" or "version"')
    .optional(),
  /** The standard of the service in words, as the customer could be told it. */
  serviceStandard: z.string().min(1).max(1000).optional(),
  /** 0 … 1, beside the other touchpoints of the journey. */
  importance: z.number().min(0).max(1).optional(),
  /** Nobody is asked there any more. Answers that are still on their way are taken. */
  archived: z.literal(true).optional(),
})
export type Touchpoint = z.infer<typeof Touchpoint>
