import { z } from 'zod'
import { Facts } from './fields.ts'

/** Who may be asked: everybody in a random share of people whose traits have all the given values. */
export const Audience = z.object({
  /** 0 … 1. The same person always falls on the same side, and raising the share only adds people. */
  share: z.number().min(0).max(1).default(1),
  traits: Facts.default({}),
})
export type Audience = z.infer<typeof Audience>
