import { z } from 'zod'
import { Estimate, ReportedBreak } from '../../reports/score-report.ts'

const Interval = z.object({ low: z.number(), high: z.number() })
const Verdict = z.enum(['higher', 'lower', 'cannot-tell'])
const Share = z.object({ answered: z.int(), shown: z.int() })

/** Answers of a span of days, both included. */
const Side = Estimate.extend({ from: z.string(), to: z.string(), shown: z.int() })

const Sides = z.object({ before: Side, after: Side.nullable() })

/** What else may have moved the score, or only seems to have. */
export const EffectWarning = z.discriminatedUnion('kind', [
  /** Another question was asked from some day on. */
  ReportedBreak.extend({ kind: z.literal('series-break') }),
  /** Other people answer when fewer or more of them do. */
  z.object({ kind: z.literal('response-rate'), before: Share, after: Share }),
  /** Where the answers come from moved: with the shares of before, the score would differ by so much. */
  z.object({
    kind: z.literal('mix'),
    /** A dimension; null for touchpoints. */
    dimension: z.string().nullable(),
    /** The share of the answers that moved from one to another, 0 … 1. */
    moved: z.number(),
    /** The difference of before and after with the shares of before. */
    difference: z.number(),
  }),
  /** It was on its way up or down already, or apart from its control. */
  z.object({ kind: z.literal('moved-before'), difference: z.number(), interval: Interval }),
  /** Something else was launched there within the time that is compared. */
  z.object({ kind: z.literal('others'), ids: z.array(z.string()) }),
  /** Nothing is compared with it: what everything did meanwhile is in the difference. */
  z.object({ kind: z.literal('no-control') }),
  /** Customers come back less often than that. */
  z.object({ kind: z.literal('cycle'), cycleDays: z.int(), days: z.int() }),
])
export type EffectWarning = z.infer<typeof EffectWarning>

const Month = z.object({
  from: z.string(),
  to: z.string(),
  n: z.int(),
  /** As the effect, of that month alone; null with fewer than 10 answers on a side. */
  difference: z.number().nullable(),
  interval: Interval.nullable(),
  /** In money: as planned, as booked, and as the difference comes to by the stated worth of a point. */
  forecast: z.number().nullable(),
  booked: z.number().nullable(),
  value: z.number().nullable(),
  valueInterval: Interval.nullable(),
})

/** What a change did, as far as can be told: the answer of `GET /v1/initiatives/:id/effect`. */
export const EffectReport = z.object({
  id: z.string(),
  stage: z.enum(['no-measure', 'not-launched', 'settling', 'measuring', 'measured']),
  metric: z.enum(['nps', 'csat', 'ces']),
  pattern: z.enum(['past', 'present', 'potential']),
  design: z.enum(['before-after', 'difference-in-differences', 'held-out']),
  launched: z.string().nullable(),
  /** The last day that is measured: then the verdict comes. */
  until: z.string().nullable(),
  changed: Sides.nullable(),
  control: Sides.nullable(),
  /** Null with fewer than 10 answers on a side. */
  difference: z.number().nullable(),
  /** Its 95% interval, for one look at the end. */
  interval: Interval.nullable(),
  /** Below 0.05 just where the interval leaves out 0. */
  p: z.number().nullable(),
  /** While it is measured: the interval that holds however often one looks. */
  early: Interval.nullable(),
  verdict: Verdict,
  /** Why it cannot be told. */
  reason: z.enum(['no-measure', 'not-launched', 'settling', 'measuring', 'too-few', 'chance']).nullable(),
  expected: z.object({ points: z.number(), verdict: z.enum(['reached', 'below', 'cannot-tell']) }).nullable(),
  /** What it takes to tell the expected difference (5 points or their like, where none is stated) four times of five. */
  toTell: z
    .object({
      points: z.number(),
      /** After the launch, beside those there are; null where no number does. */
      answers: z.int().nullable(),
      days: z.int().nullable(),
      on: z.string().nullable(),
      perDay: z.number(),
      /** The smallest difference that can be told by the end of what is measured; null without answers. */
      smallest: z.number().nullable(),
    })
    .nullable(),
  warnings: z.array(EffectWarning),
  /** By weeks from the launch, backwards and forwards; oldest first. */
  weeks: z.array(Estimate.extend({ from: z.string(), control: Estimate.nullable() })),
  /** Twelve, from the launch; those to come have no answers. */
  months: z.array(Month),
  currency: z.string().nullable(),
  /** The verdict in words. */
  sentence: z.string(),
})
export type EffectReport = z.infer<typeof EffectReport>
