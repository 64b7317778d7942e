import { SurveyResponse } from '@innerloop/shared'
import { z } from 'zod'
import { LiveResponse } from './live-response.ts'

const Author = z.object({ kind: z.enum(['key', 'person', 'command']), id: z.string(), name: z.string() })

export const ResponseNote = z.object({
  id: z.string(),
  text: z.string(),
  author: Author,
  writtenAt: z.string(),
})
export type ResponseNote = z.infer<typeof ResponseNote>

/** A response as the team reads it. `personId`, `visitorId` and `traits` only for who has `people:read`. */
export const ListedResponse = SurveyResponse.omit({ signature: true }).extend({
  /** The day under which the counters have it. */
  countedOn: z.string(),
  flags: z.array(z.enum(['too-fast', 'repeated'])),
  tags: z.array(z.string()),
})
export type ListedResponse = z.infer<typeof ListedResponse>

/** With what the list shows of it: the first answered question of each kind. */
export const ShownResponse = ListedResponse.extend({
  ...LiveResponse.pick({ score: true, comment: true }).shape,
  /** Whether they ticked that the team may get in touch; null where they did not say. */
  mayContact: z.boolean().nullable(),
})
export type ShownResponse = z.infer<typeof ShownResponse>

export const ResponsePage = z.object({
  responses: z.array(ShownResponse),
  /** The cursor of the next page; absent after the last. A page may be partly filled and still have one. */
  next: z.string().optional(),
  /** How many responses were looked at for this page. */
  scanned: z.int(),
})
export type ResponsePage = z.infer<typeof ResponsePage>

const notes = {
  /** Oldest first. */
  notes: z.array(ResponseNote),
}

/** With all that the team wrote about it. */
export const NotedResponse = ListedResponse.extend(notes)

export const ReadResponse = ShownResponse.extend(notes)
export type ReadResponse = z.infer<typeof ReadResponse>

export const NewNote = z.strictObject({ text: z.string().trim().min(1).max(5000) })

export const TagCounts = z.object({ tags: z.array(z.object({ tag: z.string(), responses: z.int() })) })
