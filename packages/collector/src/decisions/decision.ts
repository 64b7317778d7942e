import { Key } from '@innerloop/shared'
import { z } from 'zod'
import { Reference } from '../initiatives/evidence.ts'
import { defineRecordKind } from '../records/record-kind.ts'

const Line = z.string().trim().min(1).max(200)
const Text = z.string().trim().min(1).max(5000)

/** What was decided, upon what, and what is expected of it: so that one can see later whether it was right. */
export const Decision = z.object({
  id: Key,
  title: Line,
  on: z.iso.date(),
  /** Who decided. */
  by: z.array(Line).min(1).max(50),
  what: Text.optional(),
  evidence: z.array(Reference).min(1, 'say what it rests on: a report, a theme, an answer …').max(50),
  expected: Text.optional(),
  /** When it is looked at again. */
  reviewOn: z.iso.date().optional(),
  /** What came of it, once it was looked at. */
  outcome: Text.optional(),
  reviewedOn: z.iso.date().optional(),
})
export type Decision = z.infer<typeof Decision>

export const DECISIONS = defineRecordKind({
  kind: 'decision',
  plural: 'decisions',
  schema: Decision,
  template: () => undefined,
})
