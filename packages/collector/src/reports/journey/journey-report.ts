import { Journey } from '@innerloop/shared'
import { z } from 'zod'
import { LiveResponse } from '../../responses/live-response.ts'
import { Estimate, Funnel } from '../score-report.ts'
import { Interval, Level } from './level.ts'
import { Remembrance, Verdict } from './remember-journey.ts'

export const JourneyQuery = z.object({
  project: z.string().optional(),
  journey: z.string(),
  dimension: z.string().optional(),
  /** Without one, it is told of each touchpoint how far the values of the dimension lie apart. */
  value: z.string().optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
})
export type JourneyQuery = z.infer<typeof JourneyQuery>

/** Of `n`, with Wilson's interval, 0 … 1. */
export const ShareOf = z.object({
  n: z.int(),
  share: z.number(),
  low: z.number(),
  high: z.number(),
})
export type ShareOf = z.infer<typeof ShareOf>

const Week = z.object({
  /** Its first day, a Monday. */
  from: z.string(),
  n: z.int(),
  breaches: z.int(),
  share: z.number(),
  /** Of a p-chart; null where too few breaches are to be expected. */
  limits: Interval.nullable(),
  isOut: z.boolean(),
})

/** How often a measure was beyond its limit, over all prompts that tell it, answered or not. */
export const FloorReport = z.object({
  property: z.string(),
  limit: z.number(),
  unit: z.string().nullable(),
  breaches: ShareOf,
  /** Defects per million opportunities, with the interval of the share. */
  dpmo: z.object({ value: z.number(), low: z.number(), high: z.number() }),
  /** Scores where it held, and where it did not. */
  within: Estimate,
  breached: Estimate,
  /** The score of the breached less that of the others; null below ten answers on a side. */
  difference: z.number().nullable(),
  interval: Interval.nullable(),
  p: z.number().nullable(),
  verdict: z.enum(['lower', 'higher', 'cannot-tell']),
  /** The share over all weeks, and each week beside it. */
  centre: z.number(),
  weeks: z.array(Week),
})
export type FloorReport = z.infer<typeof FloorReport>

export const Evidence = z.object({
  /** Answers of customers ever, whatever the filter; and in the last 90 days. */
  answers: z.int(),
  last90Days: z.int(),
  /** `stale`: there are some, but none in the last 90 days. */
  standing: z.enum(['none', 'few', 'enough', 'stale']),
  isConfirmed: z.boolean(),
})
export type Evidence = z.infer<typeof Evidence>

/** How far units, such as shops, lie apart. */
export const Spread = z.object({
  units: z.array(Level.extend({ value: z.string() })),
  /** That all are alike but for chance (Welch's analysis); null below two units of ten answers. */
  p: z.number().nullable(),
})
export type Spread = z.infer<typeof Spread>

export const Moment = z.object({
  touchpoint: z.string(),
  name: z.string(),
  stage: z.string(),
  channel: z.string(),
  kind: z.enum(['direct', 'indirect']),
  experience: z.string().nullable(),
  team: z.string().nullable(),
  owner: z.string().nullable(),
  serviceStandard: z.string().nullable(),
  procedure: z.object({ url: z.string().optional(), version: z.string().optional() }).nullable(),
  surveys: z.array(z.object({ id: z.string(), name: z.string() })),
  /** Of which most answers are; null without one. */
  metric: z.enum(['nps', 'csat', 'ces']).nullable(),
  score: Estimate,
  level: Level,
  funnel: Funnel,
  /** Of those who were asked; null where nobody was. */
  answered: ShareOf.nullable(),
  /** The level that customers are expected to give, and how far theirs is from it. */
  expectation: z
    .object({
      expected: z.number(),
      gap: z.number().nullable(),
      interval: Interval.nullable(),
      verdict: Verdict,
    })
    .nullable(),
  /** What customers said when asked whether it was as they expected. */
  surprise: z.object({ worse: ShareOf, asExpected: ShareOf, better: ShareOf }).nullable(),
  /** Answers below the score under which customers leave. */
  belowFloor: ShareOf.extend({ limit: z.number() }).nullable(),
  floor: FloorReport.nullable(),
  evidence: Evidence,
  spread: Spread.nullable(),
  /** By how much it raises, or below 0 lowers, the journey's level in which touchpoints count alike; and by answers. */
  pull: z.object({ alike: z.number(), byAnswers: z.number() }).nullable(),
  /** The newest ones within the filter; null for whoever may not read answers. */
  comments: z.array(LiveResponse).nullable(),
})
export type Moment = z.infer<typeof Moment>

const Summary = Level.extend({ key: z.string(), touchpoints: z.int() })
export type Summary = z.infer<typeof Summary>

const HandOff = z.object({
  from: z.object({ touchpoint: z.string(), team: z.string() }),
  to: z.object({ touchpoint: z.string(), team: z.string() }),
  /** The level after the hand-off less that before it; null below ten answers on a side. */
  difference: z.number().nullable(),
  interval: Interval.nullable(),
  verdict: z.enum(['drop', 'rise', 'cannot-tell']),
})
export type HandOff = z.infer<typeof HandOff>

/** The answer of `GET /v1/reports/journey`. */
export const JourneyReport = z.object({
  journey: Journey,
  from: z.string().nullable(),
  to: z.string().nullable(),
  dimension: z.string().nullable(),
  value: z.string().nullable(),
  /** When the map last changed, as far as that was kept, and whether it is to be looked at again. */
  changedAt: z.string().nullable(),
  isStale: z.boolean(),
  staleAfterDays: z.int(),
  /** The team's guess, or what customers said at each touchpoint where the team meets them. */
  standing: z.enum(['assumed', 'confirmed']),
  confirmedBy: z.int(),
  score: z.object({
    /** The mean of the touchpoints, each counting alike. */
    byTouchpoint: Level,
    /** The mean of all answers. */
    byAnswer: Level,
    /** Over all touchpoints that ask it. */
    nps: Estimate,
  }),
  /** Null while fewer than two touchpoints have ten answers. */
  remembered: Remembrance.nullable(),
  stages: z.array(Level.extend({ id: z.string(), name: z.string(), touchpoints: z.array(z.string()) })),
  /** In the customer's order, each once. */
  moments: z.array(Moment),
  channels: z.array(Summary),
  experiences: z.array(Summary),
  kinds: z.array(Summary),
  handOffs: z.array(HandOff),
})
export type JourneyReport = z.infer<typeof JourneyReport>
