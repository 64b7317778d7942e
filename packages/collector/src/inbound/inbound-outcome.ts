import { z } from 'zod'

/** What came of one message of another system. */
export const InboundOutcome = z.discriminatedUnion('result', [
  z.object({ result: z.literal('taken'), observations: z.int(), people: z.int() }),
  /** Not for this hook, as its mapping says. */
  z.object({ result: z.literal('ignored'), why: z.string() }),
  z.object({ result: z.literal('refused'), code: z.string(), why: z.string() }),
])
export type InboundOutcome = z.infer<typeof InboundOutcome>
