import { z } from 'zod'
import { Assessment } from './assessment.ts'
import { Checklist } from './checklist.ts'
import { Phase } from './phase.ts'
import { CustomerPromise, Vision } from './promise.ts'
import { SelfCheck } from './self-check.ts'
import { Unit } from './unit.ts'

/** All that the programme page shows, but for figures. */
export const ProgrammeStanding = z.object({
  today: z.string(),
  /** The newest first. */
  assessments: z.array(Assessment),
  /** In the order in which they begin. */
  phases: z.array(z.intersection(Phase, z.object({ state: z.enum(['ahead', 'running', 'late', 'done']) }))),
  visions: z.array(Vision),
  promises: z.array(CustomerPromise),
  selfChecks: z.object({
    /** The newest first, at most 50. */
    checks: z.array(SelfCheck),
    streaks: z.array(
      z.object({ by: z.string(), last: z.string(), months: z.int().min(0), isDue: z.boolean() }),
    ),
  }),
  checklists: z.array(Checklist),
  units: z.array(Unit),
  /** Ids of units without a head, a sponsor, a champion. */
  gaps: z.object({ head: z.array(z.string()), sponsor: z.array(z.string()), champion: z.array(z.string()) }),
})
export type ProgrammeStanding = z.infer<typeof ProgrammeStanding>
