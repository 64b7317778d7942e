import { bandOfScore } from '@innerloop/shared/band-of'
import type { RoutingRule } from '@innerloop/shared'
import { leadScore, type LeadScore } from './lead-score.ts'
import type { Routing, Subject } from './routing.ts'

/**
 * Whether any of the rules that are meant may match a response, as far as its score tells: where this is false, none of
 * them does. Asked of each response that comes in, before all rules are tried and it is written down why.
 */
export function mayMatch(
  { rules }: Pick<Routing, 'rules'>,
  { survey, response }: Subject,
  isMeant: (rule: RoutingRule) => boolean,
): boolean {
  const score = leadScore(survey, response)
  return rules.some((rule) => rule.enabled && isMeant(rule) && allowsScore(rule.when, score))
}

function allowsScore({ score: wanted, bands }: RoutingRule['when'], score: LeadScore | undefined): boolean {
  if (!wanted && !bands) return true
  if (!score) return false
  const { metric, value } = score
  if (bands && !(metric === 'nps' && bands.includes(bandOfScore(value)))) return false
  if (!wanted) return true
  return (
    (wanted.metric ?? metric) === metric && value >= (wanted.min ?? value) && value <= (wanted.max ?? value)
  )
}
