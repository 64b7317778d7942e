import { z } from 'zod'
import { Estimate } from './score-report.ts'

const Side = Estimate.extend({
  /** In words, as "touchpoint checkout.paid, from 2026-03-01 to 2026-03-31". */
  name: z.string(),
  survey: z.string().nullable(),
  touchpoint: z.string().nullable(),
  dimension: z.string().nullable(),
  value: z.string().nullable(),
  from: z.string().nullable(),
  to: z.string().nullable(),
})
export type Side = z.infer<typeof Side>

/** The answer of `GET /v1/reports/difference`: what side b has more than side a. */
export const DifferenceReport = z.object({
  pattern: z.enum(['past', 'present', 'potential']),
  metric: z.enum(['nps', 'csat', 'ces']),
  a: Side,
  b: Side,
  /** The score of b less that of a; null while a side has fewer than two answers. */
  difference: z.number().nullable(),
  /** Its 95% interval. */
  interval: z.object({ low: z.number(), high: z.number() }).nullable(),
  /** Two-sided; below 0.05 just where the interval leaves out 0. */
  p: z.number().nullable(),
  /** `cannot-tell` while a side has fewer than 10 answers, and while the interval takes in 0. */
  verdict: z.enum(['higher', 'lower', 'cannot-tell']),
  /** All of this in one or two sentences. */
  sentence: z.string(),
  /** Why the two may not be comparable. */
  warnings: z.array(z.string()),
})
export type DifferenceReport = z.infer<typeof DifferenceReport>

export const TouchpointReport = z.object({
  pattern: z.enum(['past', 'present', 'potential']),
  from: z.string().nullable(),
  to: z.string().nullable(),
  /** All that are declared or have data, by falling number of prompts. */
  touchpoints: z.array(
    z.object({
      /** Empty for prompts without one. */
      touchpoint: z.string(),
      name: z.string(),
      funnel: z.object({ shown: z.int(), started: z.int(), completed: z.int(), dismissed: z.int() }),
      nps: Estimate,
      csat: Estimate,
      ces: Estimate,
    }),
  ),
})
export type TouchpointReport = z.infer<typeof TouchpointReport>
