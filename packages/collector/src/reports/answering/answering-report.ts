import { z } from 'zod'
import { Judged } from '../judged.ts'
import { Estimate } from '../score-report.ts'
import { SegmentQuery } from '../segments/segment-report.ts'

export const AnsweringQuery = SegmentQuery.omit({ metric: true })
export type AnsweringQuery = z.infer<typeof AnsweringQuery>

const Rate = z.object({
  shown: z.int(),
  /** Completed. */
  answered: z.int(),
  /** In per cent, with Wilson's 95% interval; null while nothing was shown. */
  rate: z.object({ value: z.number(), low: z.number(), high: z.number() }).nullable(),
})
export type Rate = z.infer<typeof Rate>

const Limits = z.object({ low: z.number(), high: z.number() })

/** A score in which each group counts by its share of all customers, beside the plain one. */
export const Weighted = z.object({
  /** The plain score of the same answers. */
  unweighted: Estimate,
  /** In points; null where a group has fewer than ten answers. */
  score: z.number().nullable(),
  interval: Limits.nullable(),
  /** By how much the weights swell the variance, and of how many answers the result is as certain. */
  designEffect: z.number().nullable(),
  effectiveN: z.number().nullable(),
  /** Answers of no group whose share is known. */
  left: z.int(),
  /** Groups with fewer than ten answers. */
  scarce: z.array(z.string()),
  sentence: z.string(),
})
export type Weighted = z.infer<typeof Weighted>

/** The answer of `GET /v1/reports/answering`: who was asked, who answered, and what the others might have said. */
export const AnsweringReport = z.object({
  pattern: z.enum(['past', 'present', 'potential']),
  dimension: z.object({ key: z.string(), name: z.string() }),
  survey: z.string().nullable(),
  touchpoint: z.string().nullable(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  all: Rate,
  /** The share that answered, less that of all others, in percentage points. */
  values: z.array(Rate.extend({ value: z.string(), ...Judged.shape, sentence: z.string() })),
  tested: z.int(),
  /** NPS by the stated shares of the dimension's values; null where none are stated. */
  weighted: Weighted.extend({
    source: z.string(),
    groups: z.array(
      z.object({
        value: z.string(),
        n: z.int(),
        share: z.number(),
        stated: z.number(),
        weight: z.number().nullable(),
      }),
    ),
  }).nullable(),
})
export type AnsweringReport = z.infer<typeof AnsweringReport>
