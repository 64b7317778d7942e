import type { ProjectEntry } from '../../projects/directory.ts'
import type { Decision } from '../decision.ts'
import type { Addressee } from '../name-addressee.ts'
import type { Trial } from '../trial.ts'
import type { ExplainedDecision } from './explained-routing.ts'
import { UNNAMED_MANAGER } from './outcome-without-traits-of.ts'

type Names = Pick<ProjectEntry, 'routing' | 'endpoints'>

/** With names for ids, as they are now; a rule that is there no longer has the name that it had. */
export function explainedDecisionOf(
  decision: Decision,
  trials: readonly Trial[],
  names: Names,
): ExplainedDecision {
  const { kind, rule: id } = decision
  const rule = trials.find(({ rule }) => rule === id) ?? names.routing.rules.find((one) => one.id === id)
  return {
    kind,
    rule: rule?.name ?? id,
    whom: hearerOf(decision, names),
    ...('tag' in decision && { tag: decision.tag }),
    ...('boost' in decision && decision.boost > 0 && { boost: decision.boost }),
  }
}

function hearerOf(decision: Decision, names: Names): ExplainedDecision['whom'] {
  switch (decision.kind) {
    case 'notify-channel': {
      const endpoint = names.endpoints.find(({ id }) => id === decision.channel)
      return { kind: 'endpoint', name: endpoint?.name ?? decision.channel }
    }
    case 'notify':
      return addresseeIn({ kind: 'person', email: decision.email }, names)
    case 'open-case':
    case 'move-case':
    case 'praise':
      return addresseeIn(decision.named.to, names)
    case 'tag':
    case 'raise-case':
      return null
  }
}

function addresseeIn(to: Addressee, { routing }: Names): ExplainedDecision['whom'] {
  if (to.kind === 'team') return { kind: 'team', name: routing.teams.get(to.team)?.name ?? to.team }
  if (to.kind !== 'person') return { kind: to.kind }
  return to.email === UNNAMED_MANAGER ? { kind: 'account-manager' } : { kind: 'person', name: to.email }
}
