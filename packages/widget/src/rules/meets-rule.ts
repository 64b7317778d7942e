// A rule joins conditions by all, any and not. While nobody knows a fact yet, its condition is neither met nor
// unmet, and so is every rule that depends on it.

import type { Rule } from '@innerloop/shared'
import { meetsTests } from './meets-tests.ts'

/** What `read` gives for a fact that nobody knows yet, as against one that is missing. */
export const UNKNOWN = Symbol()

export type ReadFact = (name: string) => unknown

/**
 * @returns undefined where the answer depends on what nobody knows yet
 * @throws SyntaxError where a condition's `matches` is no regular expression
 */
export function meetsRule(rule: Rule, read: ReadFact): boolean | undefined {
  if ('all' in rule) return join(rule.all, false)
  if ('any' in rule) return join(rule.any, true)
  if ('not' in rule) {
    const isMet = meetsRule(rule.not, read)
    return isMet === undefined ? isMet : !isMet
  }
  const fact = read(rule.fact)
  if (fact === UNKNOWN) return undefined
  return meetsTests(fact, rule, rule.fact === 'language' ? isOfLanguage : undefined)

  /** One rule of the deciding kind is enough, whatever the unknown ones turn out to be. */
  function join(rules: Rule[], deciding: boolean): boolean | undefined {
    const verdicts = new Set(rules.map((one) => meetsRule(one, read)))
    return verdicts.has(deciding) ? deciding : verdicts.has(undefined) ? undefined : !deciding
  }
}

/** `de` is met by `de-CH`, but not the other way round. */
function isOfLanguage(tag: unknown, wanted: unknown): boolean {
  return `${tag}-`.toLowerCase().startsWith(`${wanted}-`.toLowerCase())
}
