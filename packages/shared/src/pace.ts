import { z } from 'zod'

const Days = z.number().min(0).max(3650)

/** How long a person is left alone, in days, after answering, declining, or merely seeing a prompt. */
export const Pace = z.object({
  afterAnswerDays: Days.default(90),
  afterDeclineDays: Days.default(30),
  afterDisplayDays: Days.default(1),
  /** At most one prompt in a session, which ends after 30 minutes without a page. */
  oncePerSession: z.boolean().optional(),
})
export type Pace = z.infer<typeof Pace>
