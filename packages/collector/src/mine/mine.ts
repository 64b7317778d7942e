import { z } from 'zod'
import { ListedCase } from '../cases/case.ts'
import { News } from '../initiatives/told/news.ts'
import { Estimate } from '../reports/score-report.ts'
import { LiveResponse } from '../responses/live-response.ts'

/** What one person on the team hears of their own work, and of nobody else's. */
export const Mine = z.object({
  /** The touchpoints that they own, or whose team they work in. */
  places: z.array(z.object({ key: z.string(), name: z.string() })),
  /** NPS there, of the last 12 weeks. */
  score: Estimate,
  /** By weeks, oldest first; `from` is a Monday. */
  weeks: z.array(Estimate.extend({ from: z.string() })),
  /** The newest there, and of their cases. */
  answers: z.array(LiveResponse),
  /** Of the last 28 days. */
  praise: z.array(LiveResponse),
  /** Where there is too much to look through: since when it was looked for. Null otherwise. */
  praiseSince: z.string().nullable(),
  cases: z.array(ListedCase),
  /** Root causes of their cases, and those of their touchpoints, resolved in the last 90 days; the commonest first. */
  topics: z.array(z.object({ cause: z.string(), name: z.string(), n: z.int(), of: z.int() })),
  /** What was changed upon what customers told them, of the last 90 days. */
  news: z.array(News),
})
export type Mine = z.infer<typeof Mine>
