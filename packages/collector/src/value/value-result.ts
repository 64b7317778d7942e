import { z } from 'zod'

// What the value analysis finds. Amounts are in the currency of the traits; nothing here says who anybody is.

const Interval = z.object({ low: z.number(), high: z.number() })
/** null where nothing is known; the interval from two on. */
export const Estimated = z.object({ n: z.int(), value: z.number().nullable(), interval: Interval.nullable() })
export type Estimated = z.infer<typeof Estimated>

export const ShareFound = z.object({
  n: z.int(),
  hits: z.int(),
  /** 0 … 1. */
  share: z.number().nullable(),
  interval: Interval.nullable(),
})
export type ShareFound = z.infer<typeof ShareFound>

export const ClassName = z.enum(['detractor', 'passive', 'promoter'])
export type ClassName = z.infer<typeof ClassName>

const Score = z.object({ n: z.int(), score: z.number().nullable(), interval: Interval.nullable() })

const Weighted = z.object({
  /** The same people, each counting once. */
  plain: Score,
  weighted: Score,
  /** As certain as of so many customers of equal value. */
  effectiveN: z.number(),
  /** Of all value, that of the largest customer, 0 … 1. */
  largestShare: z.number(),
  /** So few customers hold the value that the weighted score is theirs. */
  isDominated: z.boolean(),
  /** In points, what weighting adds. */
  difference: Estimated,
  verdict: z.enum(['higher', 'lower', 'cannot-tell']),
})
export type Weighted = z.infer<typeof Weighted>

/** Customers by the class of their newest score; who has left is left out. */
export const ClassNow = z.object({
  class: ClassName,
  n: z.int(),
  revenue: Estimated,
  margin: Estimated,
  tenure: Estimated,
  wallet: Estimated,
  crossSell: Estimated,
  conversion: ShareFound,
})
export type ClassNow = z.infer<typeof ClassNow>

/** Customers by the class of their newest score in the first period, and who of them left in the following one. */
export const ClassOutcome = z.object({
  class: ClassName,
  n: z.int(),
  /** Of a year: margin, or revenue where no trait says the margin. */
  worth: Estimated,
  churn: ShareFound,
  /** The same as the share of a year, at that pace. */
  churnPerYear: z.number().nullable(),
  /** Worth until they leave, as it is, and with each year's delay costing a tenth. */
  lifetime: z.number().nullable(),
  lifetimeDiscounted: z.number().nullable(),
})
export type ClassOutcome = z.infer<typeof ClassOutcome>

const Lifetime = z.object({
  /** A promoter's lifetime value over a detractor's. */
  ratio: z.number(),
  discountedRatio: z.number(),
  interval: Interval,
  /** Published for various industries. */
  range: Interval,
  verdict: z.enum(['inside', 'below', 'above', 'cannot-tell']),
})
export type Lifetime = z.infer<typeof Lifetime>

export const Compared = z.object({
  /** Second less first, as shares. */
  difference: z.number(),
  interval: Interval,
  p: z.number(),
  relativeRisk: z.object({ ratio: z.number(), low: z.number(), high: z.number() }).nullable(),
  verdict: z.enum(['higher', 'lower', 'cannot-tell']),
})
export type Compared = z.infer<typeof Compared>

const Breach = z.object({
  touchpoint: z.string(),
  name: z.string(),
  /** A score below the limit is a breach, or a measure above it. */
  about: z.enum(['score', 'measure']),
  property: z.string().nullable(),
  unit: z.string().nullable(),
  limit: z.number(),
  /** Of the customers of whom it is known there, those who once had it worse. */
  breached: ShareFound,
  churnBreached: ShareFound,
  churnKept: ShareFound,
  /** Breached against kept, its p by Holm over all floors; null below ten customers on a side. */
  compared: Compared.nullable(),
  /** Of a year: what more of them left than of the others, times what one is worth. No more than that is due to it. */
  lostWorth: Estimated,
})
export type Breach = z.infer<typeof Breach>

const Place = z.enum(['above', 'below', 'cannot-tell'])
const GroupRow = z.object({
  value: z.string(),
  n: z.int(),
  nps: Score,
  worth: Estimated,
  /** Against all others; by Benjamini and Hochberg over the rows. */
  npsPlace: Place,
  worthPlace: Place,
})
export type GroupRow = z.infer<typeof GroupRow>

export const Group = z.object({
  /** A dimension, or `quarter`: quarters of the customers by what they are worth. */
  key: z.string(),
  name: z.string(),
  rows: z.array(GroupRow),
})
export type Group = z.infer<typeof Group>

const Move = z.object({
  from: ClassName,
  to: ClassName,
  /** Margin of a year, when five of a hundred customers move up; as if the class alone made the difference. */
  annual: Estimated,
  lifetime: z.number().nullable(),
})
export type Move = z.infer<typeof Move>

const Trend = z.object({
  /** Customers who gave a score in both periods. */
  n: z.int(),
  /** In points: later less earlier. */
  change: Estimated,
  /** Of those whose revenue of both years is known: this year's over the last one's, less 1. */
  growth: Estimated,
  verdict: z.enum(['both-up', 'score-up-value-flat', 'score-up-value-down', 'score-not-up', 'cannot-tell']),
})
export type Trend = z.infer<typeof Trend>

export const RiskModel = z.object({
  /** Fitted to who left, or stated where that was not enough, or told nothing. */
  basis: z.enum(['fitted', 'too-few', 'no-better-than-chance']),
  /** Of the intercept, the score, the silence, and the bad moments. */
  weights: z.array(z.number()),
  n: z.int(),
  churned: z.int(),
  /** On the half that it was not fitted to: 0.5 is chance. */
  area: Estimated.nullable(),
})
export type RiskModel = z.infer<typeof RiskModel>

export const ValueResult = z.object({
  pattern: z.enum(['past', 'present']),
  /** Days of the project: the first period is from `from` to before `split`, the following one to before `to`. */
  from: z.string(),
  split: z.string(),
  to: z.string(),
  days: z.int(),
  /** Who gave a score, at all and in the first period; and scores that no id came with. */
  people: z.object({ known: z.int(), scored: z.int(), scoredBefore: z.int(), withoutId: z.int() }),
  /** Of how many people each fact is known. */
  facts: z.array(z.object({ fact: z.string(), trait: z.string(), people: z.int() })),
  worthIs: z.enum(['margin', 'revenue']).nullable(),
  overall: z.object({ nps: Score, worth: Estimated }),
  weighted: Weighted.nullable(),
  classes: z.array(ClassNow),
  outcomes: z.array(ClassOutcome),
  lifetime: Lifetime.nullable(),
  /** Detractors against promoters; null below ten customers on a side, or where no trait says who left. */
  churn: Compared.nullable(),
  breaches: z.array(Breach),
  groups: z.array(Group),
  moves: z.array(Move),
  trend: Trend,
  risk: RiskModel,
})
export type ValueResult = z.infer<typeof ValueResult>
