import { z } from 'zod'
import { Estimate } from '../score-report.ts'

export const AlarmQuery = z.object({
  project: z.string().optional(),
  pattern: z.enum(['past', 'present', 'potential']).default('past'),
  /** Any day of the quarter that is wanted; today by default. */
  day: z.iso.date().optional(),
})
export type AlarmQuery = z.infer<typeof AlarmQuery>

const Span = z.object({ from: z.string(), to: z.string() })

export const Alarm = z.object({
  /** The day that made it certain. */
  day: z.string(),
  /** When the answers began to add up to it: about then the score fell. */
  since: z.string(),
  /** The last day that made it certain again. */
  last: z.string(),
})

export const Watched = z.object({
  /** Empty for all that was asked without one. */
  touchpoint: z.string(),
  name: z.string(),
  /** `cannot-tell` while there are fewer than 100 answers before the quarter to compare with. */
  state: z.enum(['alarm', 'quiet', 'cannot-tell']),
  /** What customers said before: the CUSUM asks whether they still do. */
  baseline: Estimate,
  /** The quarter so far, without today, with the interval for those who look once. */
  quarter: Estimate,
  /** The interval that holds however often one looks; null without an answer. */
  anytime: z.object({ low: z.number(), high: z.number() }).nullable(),
  /** Oldest first; after each the CUSUM begins again. */
  alarms: z.array(Alarm),
  /** Null where the state is `cannot-tell`. */
  chart: z
    .object({
      /** The drop that is found soonest, in points. */
      drop: z.number(),
      /** Answers a year, at the pace before the quarter. */
      perYear: z.number(),
      /** While customers say what they said before, on average over what the answers before leave open. */
      falseAlarmsPerYear: z.number(),
      /** How far each day got towards the alarm: 1 is one. */
      course: z.array(z.object({ day: z.string(), level: z.number() })),
    })
    .nullable(),
  sentence: z.string(),
})
export type Watched = z.infer<typeof Watched>

/** The answer of `GET /v1/reports/alarms`. */
export const AlarmReport = z.object({
  pattern: z.enum(['past', 'present', 'potential']),
  quarter: Span,
  baseline: Span,
  /** With alarms first, then by falling number of answers. */
  touchpoints: z.array(Watched),
})
export type AlarmReport = z.infer<typeof AlarmReport>
