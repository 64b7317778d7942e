import { Touchpoint } from '@innerloop/shared'
import { z } from 'zod'
import { ProjectQuery } from '../../paging.ts'
import { Estimate } from '../score-report.ts'

export const PromisesQuery = ProjectQuery.extend({
  /** Days of the project, both included; the last 90 unless others are named. */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
})
export type PromisesQuery = z.infer<typeof PromisesQuery>

const Kept = Estimate.extend({
  /** Against the promise's target; null without one. */
  verdict: z.enum(['kept', 'missed', 'cannot-tell']).nullable(),
})
export type Kept = z.infer<typeof Kept>

/** Of each promise the percentage of good answers: 9–10 of 10, 4–5 of 5, 5–7 of 7. */
export const PromiseReport = z.object({
  from: z.string(),
  to: z.string(),
  promises: z.array(
    z.object({
      promise: z.string(),
      all: Kept,
      /** Where the answers came from, by falling n. */
      channels: z.array(Kept.extend({ channel: Touchpoint.shape.channel.unwrap() })),
    }),
  ),
})
export type PromiseReport = z.infer<typeof PromiseReport>
