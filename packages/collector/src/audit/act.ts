import { z } from 'zod'
import { PageQuery } from '../paging.ts'

export const AuditQuery = PageQuery.extend({
  /** As `key.made`. */
  act: z.string().optional(),
  /** The id of who did it. */
  actor: z.string().optional(),
  subject: z.string().optional(),
  /** An instant; acts at it are in. */
  from: z.iso.datetime({ offset: true }).optional(),
  /** An instant; acts at it are not. */
  to: z.iso.datetime({ offset: true }).optional(),
})
export type AuditQuery = z.infer<typeof AuditQuery>

export const RecordedAct = z.object({
  id: z.string(),
  at: z.string(),
  actor: z.object({ kind: z.enum(['key', 'person', 'command']), id: z.string(), name: z.string() }),
  act: z.string(),
  subject: z.string(),
  details: z.record(z.string(), z.unknown()),
})
export type RecordedAct = z.infer<typeof RecordedAct>

/** The newest first. */
export const RecordedActs = z.object({ acts: z.array(RecordedAct), next: z.string().optional() })
export type RecordedActs = z.infer<typeof RecordedActs>
