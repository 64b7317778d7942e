import { z } from 'zod'
import { Rule } from './condition.ts'
import { Facts } from './fields.ts'

/** Who may be asked: a random share of the people whose traits have all the given values and who meet the rule. */
export const Audience = z.object({
  /** 0 … 1. The same person always falls on the same side, and raising the share only adds people. */
  share: z.number().min(0).max(1).default(1),
  traits: Facts.default({}),
  rule: Rule.optional(),
})
export type Audience = z.infer<typeof Audience>
