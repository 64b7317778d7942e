// A survey is drafted, asks, may pause, and is archived. What is there already is no mistake: a repeated request does no harm.

import type { ProblemCode } from '@innerloop/shared/problem-codes'
import { z } from 'zod'

export const SurveyState = z.enum(['draft', 'published', 'paused', 'archived'])
export type SurveyState = z.infer<typeof SurveyState>
export type PublishedState = Exclude<SurveyState, 'draft'>

export type SurveyAction = 'publish' | 'pause' | 'resume' | 'archive' | 'restore'

type Refusal = Extract<ProblemCode, 'survey.unpublished' | 'survey.archived' | 'survey.not-archived'>
type Next = { state: PublishedState } | { refusal: Refusal; advice: string }

/** What becomes of a survey in that state, or why nothing does. What was archived comes back paused. */
export function nextSurveyState(state: SurveyState, action: SurveyAction): Next {
  if (action === 'publish') return state === 'archived' ? ARCHIVED : { state: 'published' }
  if (state === 'draft') return UNPUBLISHED
  if (action === 'archive') return { state: 'archived' }
  if (action === 'restore') return state === 'published' ? ASKING : { state: 'paused' }
  if (state === 'archived') return ARCHIVED
  return { state: action === 'pause' ? 'paused' : 'published' }
}

const UNPUBLISHED: Next = { refusal: 'survey.unpublished', advice: 'Publish its draft, or delete it.' }
const ARCHIVED: Next = { refusal: 'survey.archived', advice: 'Restore it first.' }
const ASKING: Next = { refusal: 'survey.not-archived', advice: 'It asks already.' }
