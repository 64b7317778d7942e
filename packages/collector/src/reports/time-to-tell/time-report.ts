import { z } from 'zod'

export const TimeQuery = z.object({
  project: z.string().optional(),
  pattern: z.enum(['past', 'present', 'potential']).default('past'),
  survey: z.string().optional(),
  /** The difference in NPS that is to be told from none. */
  points: z.coerce.number().min(1).max(100).default(10),
})
export type TimeQuery = z.infer<typeof TimeQuery>

export const TimeRow = z.object({
  /** Answers of the last 28 days, and what that is a day. */
  n: z.int(),
  perDay: z.number(),
  /** By how much the score of 28 days may be off, 95 times of 100; null where nobody answers. */
  margin: z.number().nullable(),
  /** Answers before and after a change that tell the difference from none, 80 times of 100 at the 5% level. */
  perSide: z.int(),
  /** So many days after a change, beside as many before it; null where nobody answers. */
  days: z.int().nullable(),
  /** After so many days a person who has answered may be asked again, so that all have met the change; null where not set. */
  recontactDays: z.number().nullable(),
  /** The day on which the difference could be told, had the change been made today; the later of the two. */
  on: z.string().nullable(),
  sentence: z.string(),
})
export type TimeRow = z.infer<typeof TimeRow>

/** The answer of `GET /v1/reports/time-to-tell`. */
export const TimeReport = z.object({
  pattern: z.enum(['past', 'present', 'potential']),
  points: z.number(),
  power: z.number(),
  whole: TimeRow,
  /** By falling pace. */
  touchpoints: z.array(TimeRow.extend({ touchpoint: z.string(), name: z.string() })),
})
export type TimeReport = z.infer<typeof TimeReport>
