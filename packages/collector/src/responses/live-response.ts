import { ResponseState } from '@innerloop/shared'
import { z } from 'zod'

const Named = { name: z.string() }

/**
 * One response as the live stream tells it, after each save that changed it. The same id comes again as the
 * person goes on: score first, comment later.
 */
export const LiveResponse = z.object({
  id: z.string(),
  survey: z.object({ id: z.string(), ...Named }),
  touchpoint: z.object({ key: z.string(), ...Named }).nullable(),
  state: ResponseState,
  shownAt: z.string(),
  /** The first answered question of each kind; null where there is none yet. */
  score: z.object({ metric: z.enum(['nps', 'csat', 'ces']), value: z.int() }).nullable(),
  comment: z.string().nullable(),
  locale: z.string().nullable(),
})
export type LiveResponse = z.infer<typeof LiveResponse>
