import { Key } from '@innerloop/shared'
import { z } from 'zod'
import { defineRecordKind } from '../records/record-kind.ts'
import { Who } from './who.ts'

const Rating = z.object({
  /** 1: not begun; 2: some try; 3: done in places; 4: the rule; 5: it improves by itself. */
  level: z.int().min(1).max(5),
  /** By what one sees it. */
  evidence: z.string().max(5000),
})

/** Where the company stands, on the five dimensions of a programme, at one date. */
export const Assessment = z.object({
  id: Key,
  on: z.iso.date(),
  by: Who.optional(),
  ratings: z.object({
    /** What we are for the customers whom we want, and not for others. */
    proposition: Rating,
    /** The moves of highest impact come first. */
    moves: Rating,
    /** Feedback makes everybody learn. */
    feedback: Rating,
    /** We feel what customers need at the core. */
    empathy: Rating,
    /** Change is delivered, its risks foreseen. */
    delivery: Rating,
  }),
})
export type Assessment = z.infer<typeof Assessment>

export const ASSESSMENTS = defineRecordKind({
  kind: 'assessment',
  plural: 'assessments',
  schema: Assessment,
  // Of this company alone.
  template: () => undefined,
})
