// The rules are tried in order until one matches that stops; each that matches says who must hear of the response.
// A response has one case at most: the first rule that opens one says whose it is, the others' people are notified.

import type { RoutingAction, Whom } from '@innerloop/shared'
import { checkConditions } from './check-conditions.ts'
import type { Decision } from './decision.ts'
import { type Addressee, addressKey, emailsOf, type Named, nameAddressee } from './name-addressee.ts'
import type { Routing, Subject } from './routing.ts'
import type { Taken, Trial } from './trial.ts'

export type Outcome = {
  decisions: readonly Decision[]
  /** Of every rule, in order: why all this was decided, or nothing. */
  trials: readonly Trial[]
}

/**
 * All that is to be done for a response as it is now, as if it had never been looked at. A response is saved
 * several times: `decideAgain` takes out what was decided before.
 *
 * @example decide(routing, { survey, response }).decisions // [{ kind: 'open-case', key: 'case', … }, …]
 */
export function decide(routing: Routing, subject: Subject): Outcome {
  const trials = tryRules(routing, subject)
  return { decisions: decisionsOf(trials, routing), trials }
}

function tryRules(routing: Routing, subject: Subject): Trial[] {
  let stoppedBy: { rule: string; name: string } | undefined
  let caseIsFor: Addressee | undefined
  return routing.rules.map(({ id: rule, name, when, actions, stop, enabled }): Trial => {
    if (!enabled) return { rule, name, outcome: 'disabled' }
    if (stoppedBy) return { rule, name, outcome: 'not-tried', stoppedBy }
    const checks = checkConditions(when, subject, routing.dimensions)
    if (!checks.every(({ holds }) => holds)) return { rule, name, outcome: 'failed', checks }
    if (stop) stoppedBy = { rule, name }
    return { rule, name, outcome: 'matched', checks, taken: actions.map(take) }
  })

  function take(action: RoutingAction): Taken {
    const whom = whomOf(action)
    if (!whom) return { action }
    const named = nameAddressee(whom, subject.response, routing)
    if (action.kind !== 'open-case') return { action, named }
    caseIsFor ??= named.to
    return addressKey(caseIsFor) === addressKey(named.to)
      ? { action, named }
      : { action, named, besides: caseIsFor }
  }
}

function whomOf(action: RoutingAction): Whom | undefined {
  if (action.kind === 'notify') return action.whom
  if (action.kind === 'praise') return action.for ?? { kind: 'touchpoint-owner' }
  return action.kind === 'open-case' ? action.for : undefined
}

/** Nobody is told the same twice, whichever rules name them; of several priorities the highest counts. */
function decisionsOf(trials: readonly Trial[], routing: Routing): Decision[] {
  const decisions = new Map<string, Decision>()
  for (const trial of trials)
    for (const taken of trial.outcome === 'matched' ? trial.taken : [])
      for (const decision of wantedBy(taken, trial.rule, routing)) {
        const before = decisions.get(decision.key)
        if (!before) decisions.set(decision.key, decision)
        else if (before.kind === 'open-case' && decision.kind === 'open-case')
          decisions.set(before.key, { ...before, boost: Math.max(before.boost, decision.boost) })
      }
  return [...decisions.values()]
}

function wantedBy({ action, named, besides }: Taken, rule: string, routing: Routing): Decision[] {
  switch (action.kind) {
    case 'open-case':
      return [
        { kind: 'open-case', key: 'case', rule, named: named!, boost: action.boost ?? 0 },
        ...(besides ? notifyAll(named!, rule, routing) : []),
      ]
    case 'notify': {
      const { channel } = action
      if (channel === undefined) return notifyAll(named!, rule, routing)
      return [{ kind: 'notify-channel', key: `channel:${channel}`, rule, channel }]
    }
    case 'tag':
      return [{ kind: 'tag', key: `tag:${action.tag}`, rule, tag: action.tag }]
    case 'praise':
      return [{ kind: 'praise', key: `praise:${addressKey(named!.to)}`, rule, named: named! }]
  }
}

function notifyAll(named: Named, rule: string, routing: Routing): Decision[] {
  return emailsOf(named.to, routing).map((email) => ({
    kind: 'notify',
    key: `notify:${email}`,
    rule,
    email,
    named,
  }))
}
