import { z } from 'zod'

/** Pointers of the mapping that led nowhere in the message. */
const Missing = z.array(z.string())

/** What came of one message of another system. */
export const InboundOutcome = z.discriminatedUnion('result', [
  z.object({ result: z.literal('taken'), observations: z.int(), people: z.int(), missing: Missing }),
  /** Not for this hook, as its conditions say. */
  z.object({ result: z.literal('ignored') }),
  z.object({ result: z.literal('refused'), why: z.string(), missing: Missing }),
])
export type InboundOutcome = z.infer<typeof InboundOutcome>
