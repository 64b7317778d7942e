import { Key, Survey } from '@innerloop/shared'
import { z } from 'zod'
import { TraitsUpload } from '../people/person.ts'

const Text = z.string().min(1).max(5000)

/** A part of what another product's files come to. Surveys that are not there are published, and paused. */
export const MigrationUpload = z.strictObject({
  touchpoint: Key,
  surveys: z.array(Survey).max(50).default([]),
  responses: z
    .array(
      z.strictObject({
        response: z.record(z.string(), z.unknown()),
        tags: z.array(z.string().max(200)).max(50).default([]),
        notes: z.array(Text).max(50).default([]),
      }),
    )
    .max(500)
    .default([]),
  people: TraitsUpload.shape.people.min(0).default([]),
})
export type MigrationUpload = z.infer<typeof MigrationUpload>

export const MigrationReport = z.object({
  /** By id: those that were made, and those that were there. */
  surveys: z.object({ made: z.array(z.string()), there: z.array(z.string()) }),
  responses: z.object({
    added: z.int(),
    changed: z.int(),
    unchanged: z.int(),
    rejected: z.array(z.object({ id: z.string(), detail: z.string() })),
  }),
  people: z.int(),
})
export type MigrationReport = z.infer<typeof MigrationReport>
