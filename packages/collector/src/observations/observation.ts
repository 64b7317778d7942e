import { Facts, Instant, Key, PageUrl } from '@innerloop/shared'
import { z } from 'zod'

/**
 * event: something happened, as a delivery or a call. measure: somebody measured something. review, mention, press:
 * said in public. note: said to somebody who wrote it down. study, finance: market research, and figures.
 */
export const ObservationKind = z.enum([
  'event',
  'measure',
  'review',
  'mention',
  'press',
  'note',
  'study',
  'finance',
])
export type ObservationKind = z.infer<typeof ObservationKind>

/** How a note or a study came about. */
export const Method = z.enum([
  'interview',
  'online-interview',
  'focus-group',
  'face-to-face',
  'questionnaire',
  'special-study',
])
export type Method = z.infer<typeof Method>

const OBSERVED_TEXT = 20_000

/** Something that another system, or somebody beside our surveys, says of customers. */
export const Observation = z.strictObject({
  kind: ObservationKind,
  /** The system or the place it is from, as `zendesk`. */
  source: Key,
  /** The source's own id: what comes again under it replaces what came before. */
  externalId: z.string().min(1).max(200),
  at: Instant,
  personId: z.string().min(1).max(200).optional(),
  touchpoint: Key.optional(),
  method: Method.optional(),
  text: z.string().max(OBSERVED_TEXT).optional(),
  /** On its own scale, as 4 of 1 to 5; never pooled with answers to a survey. */
  score: z
    .strictObject({ value: z.number(), min: z.number(), max: z.number() })
    .refine(({ value, min, max }) => min < max && value >= min && value <= max, 'stay on the scale')
    .optional(),
  /** What was measured, as `holdSeconds`: at most 50. */
  measures: z
    .record(Key, z.number())
    .refine((measures) => Object.keys(measures).length <= 50, 'send at most 50 measures')
    .meta({ maxProperties: 50 })
    .optional(),
  properties: Facts.optional(),
  url: PageUrl.optional(),
})
export type Observation = z.infer<typeof Observation>

export const ListedObservation = z.object({ ...Observation.shape, receivedAt: z.string() })
export type ListedObservation = z.infer<typeof ListedObservation>
