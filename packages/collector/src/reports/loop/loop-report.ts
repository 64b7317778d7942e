import { z } from 'zod'
import { ProjectQuery } from '../../paging.ts'

export const LoopQuery = ProjectQuery.extend({
  /** Days of the project, both included; the last 28 unless others are named. */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
})
export type LoopQuery = z.infer<typeof LoopQuery>

const Step = z.object({
  n: z.int(),
  /** Milliseconds since the step before, of those that took it; null where none did. */
  medianMs: z.number().nullable(),
  p90Ms: z.number().nullable(),
})

/** How far what customers said went, and how long each step took. */
export const LoopSteps = z.object({
  /** Prompts that were shown, and those that were answered. */
  asked: z.int(),
  answered: z.int(),
  /** Answers that somebody was to follow up, of which the first message arrived. */
  cases: z.int(),
  routed: Step,
  contacted: Step,
  resolved: Step,
  /** By the customer's answer, or by the team. */
  verified: Step,
  /** Whoever followed it up heard what the customer said then. */
  told: Step,
})
export type LoopSteps = z.infer<typeof LoopSteps>

export const LoopReport = z.object({
  from: z.string(),
  to: z.string(),
  all: LoopSteps,
  /** By falling number of cases; null for what belongs to no team, or no touchpoint. */
  teams: z.array(LoopSteps.extend({ team: z.string().nullable(), name: z.string() })),
  touchpoints: z.array(LoopSteps.extend({ touchpoint: z.string().nullable(), name: z.string() })),
})
export type LoopReport = z.infer<typeof LoopReport>
