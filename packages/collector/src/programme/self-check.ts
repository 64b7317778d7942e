import { Key } from '@innerloop/shared'
import { z } from 'zod'
import { defineRecordKind } from '../records/record-kind.ts'
import { Who } from './who.ts'

/** Four questions that an executive asks themselves, month after month. */
export const SelfCheck = z.object({
  id: Key,
  on: z.iso.date(),
  by: Who,
  /** How much of my time went to customers: per cent. */
  time: z.number().min(0).max(100),
  /** With how many customers did I talk? */
  talked: z.int().min(0).max(10_000),
  /** In how many of our meetings did we talk about customers? */
  discussed: z.int().min(0).max(10_000),
  /** Did I use our own products as a customer does? */
  used: z.boolean(),
  learned: z.string().max(5000).optional(),
})
export type SelfCheck = z.infer<typeof SelfCheck>

export const SELF_CHECKS = defineRecordKind({
  kind: 'self-check',
  plural: 'self-checks',
  schema: SelfCheck,
  template: () => undefined,
})
