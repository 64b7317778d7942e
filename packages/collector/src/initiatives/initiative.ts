import { Key, Texts } from '@innerloop/shared'
import { z } from 'zod'
import { Evidence } from './evidence.ts'
import { Measure } from './measure.ts'
import { Steps } from './steps.ts'

const Line = z.string().trim().min(1).max(200)
const Text = z.string().trim().min(1).max(5000)
const Email = z.email().toLowerCase()
const Weight = z.int().min(1).max(5)
const Money = z.number().min(-1e12).max(1e12)
const Twelve = z.array(Money).max(12)

/** A department that it touches: what the change means to it. `unit` is the id of a team, or any name. */
export const TouchedUnit = z.object({ unit: Line, importance: Weight, impact: Weight })

/** Who stands behind it, at which level. */
export const Sponsor = z.object({
  name: Line,
  level: z.enum(['executive', 'middle', 'front', 'peer']),
  unit: Line.optional(),
})

/** What is in its way, until it is out of it. */
export const Blocker = z.object({
  id: Key,
  kind: z.enum(['policy', 'process', 'technology', 'skill']),
  text: Line,
  resolvedOn: z.iso.date().optional(),
})

export const InitiativeAction = z.object({
  id: Key,
  text: Line,
  who: Email.optional(),
  unit: Line.optional(),
  due: z.iso.date().optional(),
  doneOn: z.iso.date().optional(),
})

/** What it is to bring, by months from the launch on, in money. */
export const Benefit = z.object({
  forecast: Twelve.default([]),
  /** What the books say, where they do. */
  booked: z.array(Money.nullable()).max(12).default([]),
  /** What one point of the score is worth in a month, and how that is known. */
  perPoint: Money.optional(),
  source: z.string().max(500).optional(),
})

/** Structural improvement: from what customers said to what changed, and whether that worked. */
export const Initiative = z.object({
  id: Key,
  title: Line,
  why: Text.optional(),
  /** At least one: nothing is improved without a customer who asked for it. */
  from: z.array(Evidence).min(1, 'say what it comes from: a theme, a root cause, an answer …').max(50),
  kind: z.enum(['quick-win', 'structural']).default('quick-win'),
  /** Of what customers value: more of it, as much, or an end to it. */
  course: z.enum(['boost', 'keep', 'stop']).default('boost'),
  horizon: z.enum(['short', 'long']).default('short'),
  /** For which customers it is. */
  segment: z.object({ dimension: Key, value: z.string().min(1).max(100) }).optional(),
  owner: Email.optional(),
  sponsors: z.array(Sponsor).max(50).default([]),
  currency: z.string().trim().min(1).max(10).optional(),
  cost: z.number().min(0).max(1e12).optional(),
  /** By how many points of its metric the score is to rise. */
  expectedPoints: z.number().positive().max(200).optional(),
  due: z.iso.date().optional(),
  steps: Steps.prefault({}),
  /** How it ended. */
  outcome: Text.optional(),
  units: z.array(TouchedUnit).max(50).default([]),
  blockers: z.array(Blocker).max(50).default([]),
  actions: z.array(InitiativeAction).max(100).default([]),
  measure: Measure.optional(),
  /** Of a pilot: the share of people who meet the change. */
  share: z.number().min(0).max(1).optional(),
  benefit: Benefit.optional(),
  /** For the staff whose cases it came from. */
  youSaid: Text.optional(),
  weDid: Text.optional(),
  /** For the customers of those cases, by locale. Nothing is sent before somebody says so. */
  note: Texts.optional(),
})
export type Initiative = z.infer<typeof Initiative>
