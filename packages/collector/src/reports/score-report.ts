import { z } from 'zod'
import { SeriesBreak } from '../surveys/series-break-of.ts'

const Count = z.int().min(0)
const Points = z.number().min(-100).max(100)

/** What became of the prompts of a period. A dismissed prompt may have been started; a completed one always was. */
export const Funnel = z.object({ shown: Count, started: Count, completed: Count, dismissed: Count })
export type Funnel = z.infer<typeof Funnel>

export const Score = z.object({
  n: Count,
  promoters: Count,
  passives: Count,
  detractors: Count,
  /** NPS in points; null while n is 0. */
  score: Points.nullable(),
  /** Its 95% interval. */
  interval: z.object({ low: Points, high: Points }).nullable(),
  /** Counts of the scores 0, 1, … 10. */
  scores: z.array(Count).length(11),
  funnel: Funnel,
})
export type Score = z.infer<typeof Score>

export const DimensionReport = z.object({
  key: z.string(),
  name: z.string(),
  /** The value that all other parts of the report are narrowed to. */
  value: z.string().nullable(),
  /** All values that have data, whatever `value` is: tiers by rising number, others by falling n. */
  values: z.array(Score.extend({ value: z.string() })),
  /** Prompts from before the dimension was declared or changed. `innerloop recount` brings them to 0. */
  notCounted: Count,
})
export type DimensionReport = z.infer<typeof DimensionReport>

/** From that day on another version asks, whose answers are not one series with those before it. */
export const ReportedBreak = SeriesBreak.extend({
  day: z.string(),
  surveyId: z.string(),
  version: z.int(),
})
export type ReportedBreak = z.infer<typeof ReportedBreak>

/** The answer of `GET /v1/reports/score`. Days are those of the project's time zone, as `2026-11-22`. */
export const ScoreReport = Score.extend({
  project: z.object({ id: z.string(), name: z.string(), timeZone: z.string() }),
  pattern: z.enum(['past', 'present', 'potential']),
  survey: z.string().nullable(),
  touchpoint: z.string().nullable(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  by: z.enum(['day', 'week', 'month']),
  /** Periods with at least one prompt or answer, oldest first. `from` is their first day; weeks begin on Monday. */
  series: z.array(Score.extend({ from: z.string() })),
  /** Within the period, of the surveys that have data in it, oldest first. */
  breaks: z.array(ReportedBreak),
  /** All touchpoints that have data, whatever the filter, by falling n. */
  touchpoints: z.array(Score.extend({ touchpoint: z.string(), name: z.string() })),
  /** Only where the query names a dimension. */
  dimension: DimensionReport.optional(),
})
export type ScoreReport = z.infer<typeof ScoreReport>

/** A score of one metric: NPS in points, CSAT as the percentage of 4 and 5, CES as the mean from 1 to 7. */
export const Estimate = z.object({
  n: Count,
  /** Null while n is 0. */
  score: z.number().nullable(),
  /** Its 95% interval; null while there are too few answers for one. */
  interval: z.object({ low: z.number(), high: z.number() }).nullable(),
})
export type Estimate = z.infer<typeof Estimate>
