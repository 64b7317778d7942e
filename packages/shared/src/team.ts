import { z } from 'zod'
import { Key } from './fields.ts'
import { WorkingHours } from './working-hours.ts'

/** Who works cases together. People are named by the e-mail address that they sign in with. */
export const Team = z.object({
  id: Key,
  name: z.string().min(1).max(200),
  members: z.array(z.email().toLowerCase()).max(500).default([]),
  /** Hears of cases that are overdue, and coaches. */
  supervisor: z.email().toLowerCase().optional(),
  /** Without them the clocks of its cases never stand still. */
  hours: WorkingHours.optional(),
})
export type Team = z.infer<typeof Team>
