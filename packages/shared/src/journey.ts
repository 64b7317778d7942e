import { z } from 'zod'
import { Key } from './fields.ts'

const Stage = z.object({
  id: Key,
  name: z.string().min(1).max(200),
  /** In the order in which the customer meets them. */
  touchpoints: z.array(Key).max(100),
})

/** An ordered set of touchpoints, from the customer's side. */
export const Journey = z
  .object({
    id: Key,
    name: z.string().min(1).max(200),
    description: z.string().max(5000).optional(),
    /** Whose journey it is, in words. */
    persona: z.string().max(1000).optional(),
    /** As customers have it, or as the team means it to become. */
    state: z.enum(['as-is', 'to-be']).optional(),
    stages: z.array(Stage).max(50),
  })
  .refine(
    ({ stages }) => new Set(stages.map(({ id }) => id)).size === stages.length,
    'give each stage its own id',
  )
export type Journey = z.infer<typeof Journey>
