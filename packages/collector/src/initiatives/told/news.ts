import { z } from 'zod'

/** What was changed upon what customers said: back to those whose cases it came from. */
export const News = z.object({
  initiativeId: z.string(),
  title: z.string(),
  step: z.enum(['launched', 'measured']),
  /** A day of the project. */
  on: z.string(),
  youSaid: z.string().nullable(),
  weDid: z.string().nullable(),
  /** What came of it, of what is measured. */
  effect: z
    .object({
      metric: z.enum(['nps', 'csat', 'ces']),
      difference: z.number().nullable(),
      interval: z.object({ low: z.number(), high: z.number() }).nullable(),
      verdict: z.enum(['higher', 'lower', 'cannot-tell']),
    })
    .nullable(),
})
export type News = z.infer<typeof News>
