// What a project without rules of its own gets: unhappy customers are followed up by the touchpoint's owner, and
// what happy ones write reaches the owner as praise. Passives and scores without words are for the reports.

import { RoutingRule } from '@innerloop/shared'

const owner = { kind: 'touchpoint-owner' } as const
const followUp = [
  { kind: 'open-case', for: owner },
  { kind: 'notify', whom: owner },
]

/**
 * An unhappy customer is a detractor (0–6 of 10), one who is dissatisfied (1 or 2 of 5), or one who disagrees that
 * it was easy (1–3 of 7, the scale of CES 2.0). Ease is no praise of anybody, so high scores of CES open nothing.
 */
export const DEFAULT_RULES: readonly RoutingRule[] = [
  { id: 'default.detractor', name: 'Detractors', when: { bands: ['detractor'] }, actions: followUp },
  {
    id: 'default.dissatisfied',
    name: 'Dissatisfied customers',
    when: { score: { metric: 'csat', max: 2 } },
    actions: followUp,
  },
  {
    id: 'default.hard',
    name: 'Customers who found it hard',
    when: { score: { metric: 'ces', max: 3 } },
    actions: followUp,
  },
  {
    id: 'default.promoter',
    name: 'Promoters with a comment',
    when: { bands: ['promoter'], text: { hasText: true } },
    actions: [{ kind: 'praise', for: owner }],
  },
  {
    id: 'default.delighted',
    name: 'Very satisfied customers with a comment',
    when: { score: { metric: 'csat', min: 5 }, text: { hasText: true } },
    actions: [{ kind: 'praise', for: owner }],
  },
].map((rule) => RoutingRule.parse(rule))

/** A project that wants none at all keeps one rule that is switched off. */
export function rulesInForce(own: readonly RoutingRule[]): readonly RoutingRule[] {
  return own.length > 0 ? own : DEFAULT_RULES
}
