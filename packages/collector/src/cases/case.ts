import { CaseEvent, CaseState } from '@innerloop/shared'
import { z } from 'zod'
import { PageQuery } from '../paging.ts'
import { LiveResponse } from '../responses/live-response.ts'

export const CasesQuery = PageQuery.extend({
  /** Those that somebody has to do something about, unless others are named. */
  state: z.enum([...CaseState.options, 'active', 'all']).default('active'),
  /** An e-mail address, or `me`. */
  assignee: z.string().optional(),
  team: z.string().optional(),
  touchpoint: z.string().optional(),
  person: z.string().optional(),
  overdue: z.stringbool().optional(),
  /** What is due first, what weighs most, or what was opened first. */
  order: z.enum(['due', 'priority', 'oldest']).default('due'),
})
export type CasesQuery = z.infer<typeof CasesQuery>

export const ListedCase = z.object({
  id: z.string(),
  responseId: z.string(),
  state: CaseState,
  /** An e-mail address. */
  assignee: z.string().nullable(),
  team: z.string().nullable(),
  touchpoint: z.string().nullable(),
  personId: z.string().nullable(),
  score: z.int().nullable(),
  openedAt: z.string(),
  /** When the next part of its service standard ends. */
  dueAt: z.string().nullable(),
  isOverdue: z.boolean(),
  /** From how bad it was, what the customer is worth, what rules say, and how late it is. */
  priority: z.enum(['urgent', 'high', 'normal', 'low']),
  /** Cases of the same customer within the 90 days before it. */
  earlierCases: z.int(),
  contactedAt: z.string().nullable(),
  resolvedAt: z.string().nullable(),
  verifiedAt: z.string().nullable(),
  rootCause: z.string().nullable(),
  comment: z.string().nullable(),
})
export type ListedCase = z.infer<typeof ListedCase>

/** In the order that was asked for. */
export const CasePage = z.object({ cases: z.array(ListedCase), next: z.string().optional() })
export type CasePage = z.infer<typeof CasePage>

export const WholeCase = ListedCase.extend({
  events: z.array(CaseEvent),
  /** What the customer said. */
  answer: LiveResponse.nullable(),
  /** What the same customer said before and after, the newest first. */
  otherAnswers: z.array(LiveResponse),
  /** Cases of the same customer, the newest first. */
  otherCases: z.array(ListedCase),
  /** Cases at the same touchpoint that came from the same cause, within 90 days before it; null until that is known. */
  sameCause: z.int().nullable(),
  /** What it may have come from. */
  rootCauses: z.array(z.object({ key: z.string(), name: z.string() })),
  /** The address of the page that asks the customer again, without the collector's own; null where no survey does. */
  askAgainPath: z.string().nullable(),
  /** What was given over it, and how much it may come to by what the reader gives; null where nothing is to be given. */
  gestures: z
    .object({
      currency: z.string(),
      given: z.number(),
      /** Null: any amount. */
      limit: z.number().nullable(),
    })
    .nullable(),
  /** Whether the reader sees, and may write, what is between the supervisor and whose case it is. */
  mayCoach: z.boolean(),
})
export type WholeCase = z.infer<typeof WholeCase>
