import { z } from 'zod'
import { Estimate } from '../reports/score-report.ts'
import { Goal } from './goal.ts'

const Interval = z.object({ low: z.number(), high: z.number() })
const OfDays = Estimate.extend({ from: z.string(), to: z.string() })

/** What may mean that the score is made to look good. None is a proof: each says where to ask. */
export const GoalCheck = z.discriminatedUnion('kind', [
  /** A question asks for a good score. */
  z.object({
    kind: z.literal('wording'),
    surveyId: z.string(),
    questionId: z.string(),
    phrase: z.string(),
  }),
  /** Of those who are not unhappy, many more give the highest scores than elsewhere. */
  z.object({
    kind: z.literal('top-scores'),
    touchpoints: z.array(z.string()),
    owner: z.string().nullable(),
    share: z.number(),
    n: z.int(),
    elsewhere: z.number(),
    nElsewhere: z.int(),
    /** Adjusted for the number of owners that were looked at. */
    p: z.number(),
  }),
  /** The score rises while fewer are asked there, or fewer of those who are asked answer. */
  z.object({
    kind: z.enum(['fewer-asked', 'fewer-answer']),
    touchpoint: z.string(),
    owner: z.string().nullable(),
    /** Of all prompts those shown there, or of those shown there those that were answered: before, and now. */
    before: z.number(),
    now: z.number(),
    difference: z.number(),
    interval: Interval,
  }),
])
export type GoalCheck = z.infer<typeof GoalCheck>

export const GoalProgress = z.object({
  goal: Goal,
  /** Null for what is counted by hand. */
  score: z
    .object({
      baseline: OfDays,
      now: OfDays,
      /** Of now from the baseline; null with fewer than 10 answers on a side. */
      difference: z.number().nullable(),
      interval: Interval.nullable(),
      /** Answers on each side that tell the target from the baseline four times of five; null without a baseline. */
      needed: z.int().nullable(),
      /** At the present pace, in the days before the date. */
      byThen: z.int(),
      canTell: z.boolean().nullable(),
      /** The smallest rise that can be told by then. */
      smallest: z.number().nullable(),
    })
    .nullable(),
  /** Of what is counted by hand; null before the first reading. */
  reading: z.object({ on: z.string(), value: z.number() }).nullable(),
  /**
   * `reached` and `missed` where the whole interval is at the target or above it, or below it when the date has passed;
   * `not-yet` where it is below it before then. What is counted by hand has no interval.
   */
  verdict: z.enum(['reached', 'missed', 'not-yet', 'cannot-tell']),
  checks: z.array(GoalCheck),
})
export type GoalProgress = z.infer<typeof GoalProgress>

/** The answer of `GET /v1/reports/goals`. */
export const GoalsReport = z.object({
  today: z.string(),
  /** By id. */
  goals: z.array(GoalProgress),
})
export type GoalsReport = z.infer<typeof GoalsReport>
