import { RoutingRule, Team } from '@innerloop/shared'
import { z } from 'zod'

export const Rules = z.object({
  rules: z.array(RoutingRule).max(200),
})

/** `isDefault`: the project has none of its own, and these are in force. */
export const RulesInForce = Rules.extend({ isDefault: z.boolean() })

export const Teams = z.object({ teams: z.array(Team).max(500) })

export const DryRunRequest = z.object({
  rule: RoutingRule,
  /** So many of the newest answers are tried. */
  last: z.int().min(1).max(1000).default(200),
})

export const DryRunReport = z.object({
  /** Answers that were looked at. */
  n: z.int(),
  matched: z.int(),
  /** Answers that never came to it, by the rule that ended the search before. */
  keptBy: z.record(z.string(), z.int()),
  /** What the rule alone would have brought. */
  decided: z.record(z.string(), z.int()),
  /** The first that matched, each with the reason in a sentence. */
  first: z.array(z.object({ responseId: z.string(), why: z.string() })),
})
export type DryRunReport = z.infer<typeof DryRunReport>
