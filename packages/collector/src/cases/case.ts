import { CaseEvent, CaseState } from '@innerloop/shared'
import { z } from 'zod'
import { PageQuery } from '../paging.ts'

export const CasesQuery = PageQuery.extend({
  /** Those that somebody has to do something about, unless others are named. */
  state: z.enum([...CaseState.options, 'active', 'all']).default('active'),
  /** An e-mail address, or `me`. */
  assignee: z.string().optional(),
  team: z.string().optional(),
  touchpoint: z.string().optional(),
  person: z.string().optional(),
  overdue: z.stringbool().optional(),
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
  comment: z.string().nullable(),
})
export type ListedCase = z.infer<typeof ListedCase>

/** Those that are due first come first. */
export const CasePage = z.object({ cases: z.array(ListedCase), next: z.string().optional() })
export type CasePage = z.infer<typeof CasePage>

export const WholeCase = ListedCase.extend({ events: z.array(CaseEvent) })
export type WholeCase = z.infer<typeof WholeCase>
