import { SurveyResponse } from '@innerloop/shared'
import { z } from 'zod'

export const Person = z.object({
  personId: z.string(),
  /** When they were first and last asked. */
  firstSeenAt: z.string(),
  lastSeenAt: z.string(),
  /** Those that came last. */
  traits: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  /** Newest first. */
  responses: z.array(SurveyResponse),
})
export type Person = z.infer<typeof Person>

/** Everything that is stored about a person, as it is stored. */
export const PersonExport = z.object({
  personId: z.string(),
  projectId: z.string(),
  responses: z.array(
    SurveyResponse.extend({
      receivedAt: z.string(),
      /** The day under which the counters have it. */
      countedOn: z.string(),
    }),
  ),
})
export type PersonExport = z.infer<typeof PersonExport>

/** How many responses were removed. */
export const Erased = z.object({ responses: z.int() })
export type Erased = z.infer<typeof Erased>
