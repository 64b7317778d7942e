import { z } from 'zod'

/** Who hears of it. `name`: an e-mail address, or the name of the team or endpoint. */
const Hearer = z.object({
  kind: z.enum(['person', 'team', 'endpoint', 'owners', 'nobody', 'account-manager']),
  name: z.string().optional(),
})

const ExplainedDecision = z.object({
  kind: z.enum(['open-case', 'move-case', 'raise-case', 'notify', 'notify-channel', 'tag', 'praise']),
  /** The name of the rule. */
  rule: z.string(),
  /** Null where it concerns nobody, as a tag. */
  whom: Hearer.nullable(),
  tag: z.string().optional(),
  /** By how many steps the priority of the case is raised. */
  boost: z.int().optional(),
})
export type ExplainedDecision = z.infer<typeof ExplainedDecision>

/** What the rules decided about a response, and why. */
export const ExplainedRouting = z.object({
  /** Otherwise nothing was decided when it came, and this is what the rules of now would. */
  isStored: z.boolean(),
  /** Of the last decision that is stored. */
  decidedAt: z.string().nullable(),
  decisions: z.array(ExplainedDecision),
  /** One sentence for each rule, in order; or the one why no rule was tried. */
  reasons: z.array(z.string()),
  /** Only for who has `cases:read`. */
  caseId: z.string().nullable(),
})
export type ExplainedRouting = z.infer<typeof ExplainedRouting>
