import { z } from 'zod'
import { Interval, Level } from '../reports/journey/level.ts'

const Share = z.object({ n: z.int(), share: z.number(), low: z.number(), high: z.number() })
const Correlation = z.object({
  /** Pairs, one of each person. */
  n: z.int(),
  r: z.number().nullable(),
  interval: Interval.nullable(),
})
export type Correlation = z.infer<typeof Correlation>

export const PathsResult = z.object({
  journey: z.string(),
  from: z.string(),
  to: z.string().nullable(),
  /** Touchpoints of the map, in its order. */
  touchpoints: z.array(z.object({ touchpoint: z.string(), name: z.string() })),
  people: z.int(),
  /** Prompts of visitors without an id, whose path nobody knows; and those that were too many. */
  withoutId: z.int(),
  leftOut: z.int(),
  /** Journeys of single people: one episode each, or until a pause of 30 days. */
  instances: z.int(),
  /** How many of them came to each touchpoint, in the map's order. */
  funnel: z.array(Share.extend({ touchpoint: z.string(), reached: z.int(), level: Level })),
  /** The most frequent ways, each with its level and that of its last touchpoint. */
  paths: z.array(Share.extend({ path: z.array(z.string()), instances: z.int(), level: Level, end: Level })),
  otherPaths: z.int(),
  /** Of journeys with two scores at least: what stays in mind (peak-end) beside the mean, each journey for itself. */
  memory: z.object({
    n: z.int(),
    mean: z.number().nullable(),
    peakEnd: z.number().nullable(),
    /** Peak-end less mean. */
    difference: z.number().nullable(),
    interval: Interval.nullable(),
  }),
  /** Each person's newest score less their one before, at the same touchpoint. */
  change: z.object({
    n: z.int(),
    mean: z.number().nullable(),
    interval: Interval.nullable(),
    verdict: z.enum(['rose', 'fell', 'cannot-tell']),
  }),
  irritants: z.object({
    days: z.int(),
    threshold: z.int(),
    /** People by how many they met within the days: 0, 1, … the last one that or more. */
    people: z.array(z.int()),
    over: Share.nullable(),
  }),
  /** How often each was the worst of a journey with two scores at least. */
  worst: z.array(Share.extend({ touchpoint: z.string(), times: z.int() })),
  /** Journeys in which at least one moment was below 5. */
  ruined: Share.nullable(),
  /** What was said of the relationship within 180 days after a journey. */
  relationship: z.object({
    journey: Correlation,
    touchpoints: z.array(Correlation.extend({ touchpoint: z.string() })),
    /** Promoters afterwards: where every moment of the journey was good, and where not. */
    whole: Share.nullable(),
    broken: Share.nullable(),
    ratio: z.object({ ratio: z.number(), low: z.number(), high: z.number() }).nullable(),
    /** Whether the whole journey says more than its best single touchpoint: only where their intervals are apart. */
    verdict: z.enum(['journey', 'touchpoint', 'cannot-tell']),
  }),
  /** Of each touchpoint with a floor on a measure: other limits, what they would cost, and what they are worth. */
  limits: z.array(
    z.object({
      touchpoint: z.string(),
      property: z.string(),
      unit: z.string().nullable(),
      rows: z.array(
        z.object({
          limit: z.number(),
          isNow: z.boolean(),
          perMonth: z.number().nullable(),
          beyond: Share,
          within: Level,
          breached: Level,
        }),
      ),
    }),
  ),
})
export type PathsResult = z.infer<typeof PathsResult>
