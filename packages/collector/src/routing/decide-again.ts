// A response is saved again and again: the score first, the comment later. Each time the rules look at all of it,
// and only what was not decided before comes out. Nothing that was decided is taken back.

import { decide, type Outcome } from './decide.ts'
import type { Decision } from './decision.ts'
import { addressKey } from './name-addressee.ts'
import type { Routing, Subject } from './routing.ts'

/**
 * @param earlier all decisions that were ever made for this response, in their order; none for a new one
 * @returns the decisions that are new, and the trials of all rules as of now. A case opens once: afterwards it can
 *   only move to whom another rule names, and rise.
 * @example
 * const first = decideAgain(routing, { survey, response: scored }, [])
 * const second = decideAgain(routing, { survey, response: commented }, first.decisions)
 */
export function decideAgain(routing: Routing, subject: Subject, earlier: readonly Decision[]): Outcome {
  const { decisions, trials } = decide(routing, subject)
  const keys = new Set(earlier.map(({ key }) => key))
  return {
    decisions: decisions.flatMap((decision) => {
      if (decision.kind === 'open-case' && keys.has('case')) return changesOfCase(decision, earlier)
      return keys.has(decision.key) ? [] : [decision]
    }),
    trials,
  }
}

function changesOfCase(
  { rule, named, boost }: Extract<Decision, { kind: 'open-case' }>,
  earlier: readonly Decision[],
): Decision[] {
  const places = earlier.filter((one) => one.kind === 'open-case' || one.kind === 'move-case')
  const last = places.at(-1)!
  // Whom one rule names differently now the team has changed meanwhile: they hand over by hand. Who only stands in
  // for somebody is no better than who has the case. Where it was it never comes back, or it could go to and fro.
  const moves =
    last.rule !== rule &&
    named.missing.length === 0 &&
    places.every((place) => addressKey(place.named.to) !== addressKey(named.to))
  const reached = Math.max(...earlier.map((one) => ('boost' in one ? one.boost : 0)))
  return [
    ...(moves
      ? [
          {
            kind: 'move-case' as const,
            key: `case:${addressKey(named.to)}`,
            rule,
            named,
            from: last.named.to,
          },
        ]
      : []),
    ...(boost > reached ? [{ kind: 'raise-case' as const, key: `boost:${boost}`, rule, boost }] : []),
  ]
}
