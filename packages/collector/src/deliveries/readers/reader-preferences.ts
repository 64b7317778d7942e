import { TimeZone } from '@innerloop/shared'
import { z } from 'zod'

/** How somebody on the team reads. What is not said is the project's. */
export const ReaderPreferences = z.strictObject({
  /** BCP 47, of messages. */
  language: z.enum(['en', 'zh-Hans']).optional(),
  timeZone: TimeZone.optional(),
  /** Each day that brought something, at 8 in the morning. */
  daily: z.boolean().default(true),
  /** On Mondays, at 8 in the morning. */
  weekly: z.boolean().default(true),
})
export type ReaderPreferences = z.infer<typeof ReaderPreferences>
