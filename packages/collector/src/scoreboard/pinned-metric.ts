import { Key } from '@innerloop/shared'
import { z } from 'zod'
import { Scope } from '../initiatives/measure.ts'

const Line = z.string().trim().min(1).max(200)

/** What is watched, of the last so many days. */
const Watched = z.object({
  id: Key,
  title: Line,
  /** What the figure means and who is counted, in the team's words. */
  definition: z.string().trim().min(1).max(1000),
  /** NPS in points, CSAT and the response rate in per cent, CES as a mean from 1 to 7. */
  metric: z.enum(['nps', 'csat', 'ces', 'response-rate']),
  pattern: z.enum(['past', 'present', 'potential']).default('past'),
  scope: Scope.prefault({}),
  days: z.int().min(7).max(366).default(90),
  /** At least so much. */
  target: z.number().min(-100).max(100),
  owner: z.email().toLowerCase(),
})

/** One of the few figures that everybody is to know. */
export const PinnedMetric = Watched
export type PinnedMetric = z.infer<typeof PinnedMetric>

/** A battle that the team has chosen, with what would show that it is won. */
export const MustWin = Watched.extend({ why: z.string().trim().max(2000).optional() })
export type MustWin = z.infer<typeof MustWin>
