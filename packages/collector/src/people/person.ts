import { SurveyResponse } from '@innerloop/shared'
import { z } from 'zod'
import { ListedObservation } from '../observations/observation.ts'
import { NotedResponse } from '../responses/listed-response.ts'
import { LiveResponse } from '../responses/live-response.ts'

const Fact = z.union([z.string(), z.number(), z.boolean(), z.null()])

export const Person = z.object({
  /** Of two that were merged, the one that stays, whichever was asked for. */
  personId: z.string(),
  /** Ids that were merged into this one. */
  aliases: z.array(z.string()),
  /** When they were first and last asked; null where the team alone knows them. */
  firstSeenAt: z.string().nullable(),
  lastSeenAt: z.string().nullable(),
  /** Of each trait what came last: with a response, or through the API. */
  traits: z.record(z.string(), Fact),
  /** Where each trait is from, and since when. */
  traitSources: z.record(z.string(), z.object({ from: z.enum(['response', 'api']), at: z.string() })),
  /** Newest first. */
  responses: z.array(SurveyResponse),
  /** The same as lists show them. */
  answers: z.array(LiveResponse),
  /** The last 50 things that other systems said of them, newest first. */
  observations: z.array(ListedObservation),
})
export type Person = z.infer<typeof Person>

/** Everything that is stored about a person, as it is stored. */
export const PersonExport = z.object({
  personId: z.string(),
  projectId: z.string(),
  aliases: z.array(z.object({ personId: z.string(), mergedAt: z.string() })),
  /** Those that were set through the API; null where one was taken away. */
  traits: z.record(z.string(), z.object({ value: Fact, at: z.string() })),
  responses: z.array(NotedResponse.extend({ receivedAt: z.string() })),
  observations: z.array(ListedObservation),
})
export type PersonExport = z.infer<typeof PersonExport>

/** How many responses were removed. */
export const Erased = z.object({ responses: z.int() })
export type Erased = z.infer<typeof Erased>

/** Traits to set; null takes one away. */
export const TraitChanges = z
  .record(
    z.string().regex(/^(?!__proto__$)[\s\S]{1,64}$/, 'use names of 1 to 64 characters'),
    z.union([z.string().max(500), z.number(), z.boolean(), z.null()]),
  )
  .refine((traits) => Object.keys(traits).length <= 50, 'set at most 50 traits at once')
export type TraitChanges = z.infer<typeof TraitChanges>

export const TraitsChange = z.strictObject({ traits: TraitChanges })

export const TraitsUpload = z.strictObject({
  people: z
    .array(z.strictObject({ personId: z.string().min(1).max(200), traits: TraitChanges }))
    .min(1)
    .max(1000),
})
export type TraitsUpload = z.infer<typeof TraitsUpload>

export const Uploaded = z.object({ people: z.int() })

export const MergeInto = z.strictObject({ into: z.string().min(1).max(200) })

/** How many responses went over. */
export const Merged = z.object({ personId: z.string(), responses: z.int() })
export type Merged = z.infer<typeof Merged>

export const ListedPerson = z.object({
  personId: z.string(),
  /** Prompts that they saw. */
  responses: z.int(),
  lastSeenAt: z.string().nullable(),
  /** The newest one among their last 20 prompts. */
  lastScore: z.object({ metric: z.enum(['nps', 'csat', 'ces']), value: z.int(), at: z.string() }).nullable(),
})
export type ListedPerson = z.infer<typeof ListedPerson>

export const PeoplePage = z.object({ people: z.array(ListedPerson), next: z.string().optional() })
export type PeoplePage = z.infer<typeof PeoplePage>
