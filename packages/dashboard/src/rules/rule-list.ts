import type { RoutingRule } from '@innerloop/shared'

type Rules = readonly RoutingRule[]

/** @param by -1 moves it up, 1 down; at the end it stays */
export function moved(rules: Rules, index: number, by: -1 | 1): RoutingRule[] {
  const rule = rules[index]
  const to = index + by
  if (!rule || to < 0 || to >= rules.length) return [...rules]
  return rules.toSpliced(index, 1).toSpliced(to, 0, rule)
}

/** In the place of the one with its id, else as the last. */
export function put(rules: Rules, rule: RoutingRule): RoutingRule[] {
  const index = rules.findIndex(({ id }) => id === rule.id)
  return index === -1 ? [...rules, rule] : rules.with(index, rule)
}
