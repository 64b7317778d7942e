import type { InputOf } from '@innerloop/collector'

/** What is written of a survey, finished or not. */
export type Draft = InputOf<'PUT /v1/surveys/:surveyId/draft'>['body']
export type DraftQuestion = NonNullable<Draft['questions']>[number]
export type Kind = DraftQuestion['kind']
export type Option = Extract<DraftQuestion, { options: unknown }>['options'][number]
export type Branch = NonNullable<DraftQuestion['branches']>[number]
export type Band = NonNullable<Branch['bands']>[number]
export type Presentation = NonNullable<Draft['presentation']>
export type Texts = Record<string, string>

export const KINDS = ['nps', 'csat', 'ces', 'text', 'choice', 'choices', 'yes-no', 'consent'] as const
export const BANDS = ['detractor', 'passive', 'promoter'] as const
export const MOST_QUESTIONS = 3
