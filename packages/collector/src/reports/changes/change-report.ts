import { z } from 'zod'
import { Judged } from '../judged.ts'
import { Estimate } from '../score-report.ts'

export const ChangeQuery = z.object({
  project: z.string().optional(),
  pattern: z.enum(['past', 'present', 'potential']).default('past'),
  metric: z.enum(['nps', 'csat', 'ces']).default('nps'),
  survey: z.string().optional(),
  touchpoint: z.string().optional(),
  /** The last day of the later span; today by default. */
  to: z.iso.date().optional(),
  /** Of each span. */
  days: z.coerce.number().int().min(1).max(366).default(7),
})
export type ChangeQuery = z.infer<typeof ChangeQuery>

const Span = z.object({ from: z.string(), to: z.string() })

export const Change = z.object({
  before: Estimate,
  last: Estimate,
  /** The later score less the earlier one. */
  ...Judged.shape,
  /** A survey began to ask otherwise in between, so the two are not one series. */
  isBroken: z.boolean(),
  sentence: z.string(),
})
export type Change = z.infer<typeof Change>

/** The answer of `GET /v1/reports/changes`: a span of days beside the one before it, everywhere at once. */
export const ChangeReport = z.object({
  pattern: z.enum(['past', 'present', 'potential']),
  metric: z.enum(['nps', 'csat', 'ces']),
  before: Span,
  last: Span,
  /** All touchpoints together, or the one that is asked for: one question, so one p. */
  whole: Change,
  /** All with an answer in either span, adjusted together: what fell, what rose, what cannot be told. */
  touchpoints: z.array(Change.extend({ touchpoint: z.string(), name: z.string() })),
  /** How many touchpoints were tested, and so adjusted for. */
  tested: z.int(),
})
export type ChangeReport = z.infer<typeof ChangeReport>
