import { z } from 'zod'
import { Estimate } from '../reports/score-report.ts'
import { MustWin, PinnedMetric } from './pinned-metric.ts'

const Interval = z.object({ low: z.number(), high: z.number() })

const Standing = z.object({
  from: z.string(),
  to: z.string(),
  actual: Estimate,
  /** `met` and `not-met` where the whole 95% interval is at the target or above it, or below it. */
  verdict: z.enum(['met', 'not-met', 'cannot-tell']),
  /** Answers for an interval of ± margin; null with fewer than 10, when their spread is not known yet. */
  meter: z.object({
    n: z.int(),
    margin: z.number(),
    needed: z.int().nullable(),
    /** At the present pace; null where nobody answers, or it would take more than ten years. */
    until: z.string().nullable(),
  }),
  /** In four weeks, if it goes on as in the last weeks; null where these cannot carry it. */
  forecast: z.object({ week: z.string(), score: z.number(), interval: Interval, weeks: z.int() }).nullable(),
})

/** The answer of `GET /v1/reports/scoreboard`. */
export const ScoreboardReport = z.object({
  today: z.string(),
  pinned: z.array(Standing.extend({ metric: PinnedMetric })),
  mustWins: z.array(Standing.extend({ metric: MustWin })),
  /** Ids of both that no goal, initiative or decision has been about for 90 days: measured, and nothing done with it. */
  unused: z.array(z.string()),
})
export type ScoreboardReport = z.infer<typeof ScoreboardReport>
export type Standing = z.infer<typeof Standing>
