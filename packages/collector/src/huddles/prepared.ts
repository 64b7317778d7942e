import { z } from 'zod'
import { ListedCase } from '../cases/case.ts'
import { News } from '../initiatives/told/news.ts'
import { Comparison } from '../reports/compare-scores.ts'
import { LiveResponse } from '../responses/live-response.ts'
import { PraiseRatio } from '../routing/praise-ratio.ts'
import { ListedItem, Minutes } from './huddle.ts'

export const HeldHuddle = z.object({
  id: z.string(),
  team: z.string().nullable(),
  heldAt: z.string(),
  minutes: Minutes,
})
export type HeldHuddle = z.infer<typeof HeldHuddle>

export const HeldHuddles = z.object({ huddles: z.array(HeldHuddle) })
export const ListedItems = z.object({ items: z.array(ListedItem) })

const Some = z.object({ n: z.int(), first: z.array(ListedCase) })

/** What a team talks about in its short meeting. */
export const Huddle = z.object({
  team: z.string().nullable(),
  /** Since the last one, or of a week. */
  since: z.string(),
  last: HeldHuddle.nullable(),
  newCases: Some,
  overdue: Some,
  resolved: z.int(),
  praise: z.array(z.object({ answer: LiveResponse, for: z.array(z.string()) })),
  /**
   * Where there is too much to look through: since when praise was looked for, and the ratio counts. Null where that
   * is `since`.
   */
  praiseSince: z.string().nullable(),
  /** Of praise to correction, against the guide of 80 to 20; null where there is neither. */
  ratio: PraiseRatio.nullable(),
  /** The score since then, beside as long a time before. */
  change: Comparison,
  /** Of the last four weeks, as far as root causes were found. */
  topCause: z.object({ cause: z.string(), name: z.string(), n: z.int(), of: z.int() }).nullable(),
  /** What was changed upon what customers told this team, of the last 90 days. */
  news: z.array(News),
  /** What is with management. */
  carried: z.array(ListedItem),
})
export type Huddle = z.infer<typeof Huddle>
