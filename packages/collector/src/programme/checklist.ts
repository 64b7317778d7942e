import { Key } from '@innerloop/shared'
import { z } from 'zod'
import { defineRecordKind } from '../records/record-kind.ts'
import { Who } from './who.ts'

const Item = z.object({
  id: Key,
  text: z.string().trim().min(1).max(500),
  /** The day on which it was found to be so. */
  doneOn: z.iso.date().optional(),
  who: Who.optional(),
  note: z.string().max(2000).optional(),
})

/** What a company looks itself through by: its elements, its policy, how it handles complaints. */
export const Checklist = z
  .object({
    id: Key,
    name: z.string().trim().min(1).max(200),
    items: z.array(Item).min(1).max(50),
  })
  .refine(
    ({ items }) => new Set(items.map(({ id }) => id)).size === items.length,
    'give each item its own id',
  )
export type Checklist = z.infer<typeof Checklist>

export const CHECKLISTS = defineRecordKind({
  kind: 'checklist',
  plural: 'checklists',
  schema: Checklist,
  template: (list) => ({ ...list, items: list.items.map(({ id, text }) => ({ id, text })) }),
})
