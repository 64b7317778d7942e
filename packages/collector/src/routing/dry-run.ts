// What a rule would have done to responses that are there, in its place among the others. Nothing is done.

import type { RoutingRule } from '@innerloop/shared'
import { decide } from './decide.ts'
import type { Decision } from './decision.ts'
import type { Routing, Subject } from './routing.ts'
import type { Trial } from './trial.ts'

export type DryRun = {
  /** Responses that were looked at. */
  n: number
  /** Those that the rule would have matched. */
  matched: number
  /** Those that never came to it, by the id of the rule that ended the search before. */
  keptBy: Record<string, number>
  /** By their kind the decisions that this rule alone would have brought: not those that an earlier one brings. */
  decided: Partial<Record<Decision['kind'], number>>
  /** The first that matched, in the order of the responses. */
  first: { responseId: string; decisions: readonly Decision[]; trial: Trial }[]
}

type Tried = {
  rule: RoutingRule
  subjects: Iterable<Subject>
  /** How many matches to give, at most. */
  first?: number
}

/**
 * A rule takes the place of the one that has its id, or else comes last; a rule that is switched off is tried as if
 * it were on.
 *
 * @param routing as it is now, with the rules in force
 */
export function dryRun(routing: Routing, { rule, subjects, first = 20 }: Tried): DryRun {
  const tried = { ...routing, rules: withRule(routing.rules, { ...rule, enabled: true }) }
  const run: DryRun = { n: 0, matched: 0, keptBy: {}, decided: {}, first: [] }
  for (const subject of subjects) {
    run.n += 1
    const { decisions, trials } = decide(tried, subject)
    const trial = trials.find((one) => one.rule === rule.id)!
    if (trial.outcome === 'not-tried') keep(run, trial.stoppedBy.rule)
    if (trial.outcome !== 'matched') continue
    run.matched += 1
    const own = decisions.filter((decision) => decision.rule === rule.id)
    for (const { kind } of own) run.decided[kind] = (run.decided[kind] ?? 0) + 1
    if (run.first.length < first) run.first.push({ responseId: subject.response.id, decisions: own, trial })
  }
  return run
}

function keep(run: DryRun, by: string): void {
  run.keptBy[by] = (run.keptBy[by] ?? 0) + 1
}

function withRule(rules: readonly RoutingRule[], rule: RoutingRule): RoutingRule[] {
  const place = rules.findIndex(({ id }) => id === rule.id)
  return place === -1 ? [...rules, rule] : rules.with(place, rule)
}
