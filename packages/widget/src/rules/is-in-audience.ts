// Those may be asked whose traits have all the given values and who meet the rule, as far as anybody knows yet.

import type { Survey } from '@innerloop/shared'
import type { Facts } from '../api.ts'
import { meetsRule, type ReadFact } from './meets-rule.ts'

/** @throws SyntaxError where a condition's `matches` is no regular expression */
export function isInAudience(
  { traits, rule }: Survey['audience'],
  known: Facts | undefined,
  read: ReadFact,
): boolean {
  const hasTraits = Object.entries(traits).every(([name, value]) => known?.[name] === value)
  return hasTraits && (!rule || meetsRule(rule, read) !== false)
}
