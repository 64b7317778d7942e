import { Key } from '@innerloop/shared'
import { z } from 'zod'
import { PageQuery, ProjectQuery } from '../paging.ts'
import { ListedObservation, Method, ObservationKind } from './observation.ts'

export const ObservationsQuery = PageQuery.extend({
  kind: ObservationKind.optional(),
  source: Key.optional(),
  method: Method.optional(),
  touchpoint: z.string().max(64).optional(),
  /** Needs `people:read`. */
  person: z.string().max(200).optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
})

export const SaveQuery = ProjectQuery.extend({
  /** Says what would come of it, and stores nothing. */
  dryRun: z.enum(['true', 'false']).default('false'),
})

/** `personId` only for who has `people:read`. */
export const ObservationPage = z.object({
  observations: z.array(ListedObservation),
  next: z.string().optional(),
})
export type ObservationPage = z.infer<typeof ObservationPage>

export const ObservationBatch = z.object({ observations: z.array(z.unknown()).min(1).max(1000) })

/** Of those that came again, which were the same and which replaced what was there. */
export const SavedObservations = z.object({
  added: z.int(),
  changed: z.int(),
  unchanged: z.int(),
  rejected: z.array(z.object({ index: z.int(), externalId: z.string().nullable(), detail: z.string() })),
})
export type SavedObservations = z.infer<typeof SavedObservations>
