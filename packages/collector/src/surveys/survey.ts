import { Survey } from '@innerloop/shared'
import { z } from 'zod'
import { Change } from '../definitions/changes-between.ts'
import { membersOf } from '../definitions/members-of.ts'
import { PageQuery } from '../paging.ts'
import { SurveyState } from './next-survey-state.ts'
import { PopulationChange, SeriesBreak } from './series-break-of.ts'

const { id: _, version: __, name, ...drafted } = Survey.shape

type Drafted = z.input<typeof Survey>

/** A survey in the writing: it has a name, and of its other members those that are written, finished or not. */
export const DraftText = z.strictObject({ name, ...membersOf<Drafted, keyof typeof drafted>(drafted) })
export type DraftText = z.infer<typeof DraftText>

export const NewSurvey = DraftText.extend({ id: Survey.shape.id })

export const SurveyDraft = z.object({
  surveyId: z.string(),
  savedAt: z.string(),
  definition: DraftText,
  /** What keeps it from being published; none once it is whole. */
  issues: z.array(z.object({ path: z.string(), message: z.string() })),
})
export type SurveyDraft = z.infer<typeof SurveyDraft>

export const ListedSurvey = z.object({
  id: z.string(),
  name: z.string(),
  /** `draft` until it is published for the first time. */
  status: SurveyState,
  /** The version that counts, and since when it is there. */
  version: z.int().nullable(),
  publishedAt: z.string().nullable(),
  hasDraft: z.boolean(),
})
export type ListedSurvey = z.infer<typeof ListedSurvey>

export const SurveyPage = z.object({ surveys: z.array(ListedSurvey), next: z.string().optional() })
export type SurveyPage = z.infer<typeof SurveyPage>

export const WholeSurvey = ListedSurvey.extend({
  /** The version that counts. */
  definition: Survey.nullable(),
  draft: SurveyDraft.nullable(),
})
export type WholeSurvey = z.infer<typeof WholeSurvey>

export const SurveyVersion = z.object({ version: z.int(), publishedAt: z.string(), definition: Survey })
export type SurveyVersion = z.infer<typeof SurveyVersion>

/** Newest first. */
export const SurveyVersionPage = z.object({
  versions: z.array(SurveyVersion.omit({ definition: true })),
  next: z.string().optional(),
})
export type SurveyVersionPage = z.infer<typeof SurveyVersionPage>

export const SurveyDiff = z.object({
  from: z.int(),
  to: z.union([z.int(), z.literal('draft')]),
  changes: z.array(Change),
  /** The questions whose answers before and after are not one series. */
  breaks: z.array(SeriesBreak),
  /** Changes of who is asked, which break no series but put other people into it. */
  population: z.array(PopulationChange),
})
export type SurveyDiff = z.infer<typeof SurveyDiff>

const VersionNumber = z.coerce.number('give the number of a version').int().min(1)

export const SurveysQuery = PageQuery.extend({
  /** Without one, all that are not archived. */
  status: SurveyState.optional(),
})
export type SurveysQuery = z.infer<typeof SurveysQuery>

export const VersionsQuery = PageQuery.extend({ cursor: VersionNumber.optional() })
export const VersionPath = z.object({ version: VersionNumber })

export const DiffQuery = z.object({
  project: z.string().optional(),
  from: VersionNumber,
  to: z.union([z.literal('draft'), VersionNumber], 'give the number of a version, or "draft"'),
})
