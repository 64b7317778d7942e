import { z } from 'zod'
import { Judged } from '../judged.ts'
import { Estimate } from '../score-report.ts'

export const SegmentQuery = z.object({
  project: z.string().optional(),
  pattern: z.enum(['past', 'present', 'potential']).default('past'),
  metric: z.enum(['nps', 'csat', 'ces']).default('nps'),
  dimension: z.string(),
  survey: z.string().optional(),
  touchpoint: z.string().optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
})
export type SegmentQuery = z.infer<typeof SegmentQuery>

const Segment = Estimate.extend({
  /** As declared; `(other)` and `(none)` are counted too. */
  value: z.string(),
  /** All other values together. */
  rest: Estimate,
  /** The score less that of the rest. */
  ...Judged.shape,
  /** Pulled to the mean of all values by as much as chance may have moved it. */
  shrunk: z.object({
    score: z.number(),
    interval: z.object({ low: z.number(), high: z.number() }),
    /** How much of it is the value's own answers, 0 … 1. */
    ownShare: z.number(),
  }),
  /** All of this in words. */
  sentence: z.string(),
})
export type Segment = z.infer<typeof Segment>

/** The answer of `GET /v1/reports/segments`. */
export const SegmentReport = z.object({
  pattern: z.enum(['past', 'present', 'potential']),
  metric: z.enum(['nps', 'csat', 'ces']),
  dimension: z.object({ key: z.string(), name: z.string() }),
  survey: z.string().nullable(),
  touchpoint: z.string().nullable(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  /** All values together. */
  all: Estimate,
  /** Values with an answer, tiers by rising number, others by falling n. */
  values: z.array(Segment),
  /** How many rows were tested, and so adjusted for. */
  tested: z.int(),
  /** Whether the values differ at all: χ² of the classes. Null for CES, and where fewer than two values have answers. */
  overall: z.object({ statistic: z.number(), df: z.int(), p: z.number() }).nullable(),
  /** How far apart the values really lie, without what chance adds: a standard deviation in the metric's units. */
  between: z.number().nullable(),
  sentence: z.string(),
})
export type SegmentReport = z.infer<typeof SegmentReport>
