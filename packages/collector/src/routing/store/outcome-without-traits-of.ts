// Whoever may read what was said, and not who said it, is told which rule did what, without what it found in the
// customer's traits: their values, and whose address is in one.

import type { Dimension } from '@innerloop/shared'
import type { Outcome } from '../decide.ts'
import type { Decision } from '../decision.ts'
import { type Addressee, addressKey, type Named } from '../name-addressee.ts'
import type { Check, Taken, Trial } from '../trial.ts'

/** Stands where the address of an account manager would. */
export const UNNAMED_MANAGER = "the customer's account manager"

/** @param dimensions of the project; what one found that is declared no longer is not told either */
export function outcomeWithoutTraitsOf(
  { decisions, trials }: Outcome,
  dimensions: readonly Dimension[],
): Outcome {
  const open = new Set(dimensions.filter(({ from }) => !from.startsWith('traits.')).map(({ key }) => key))
  const taken = trials.flatMap((trial) => (trial.outcome === 'matched' ? trial.taken : []))
  const managers = managersIn([...taken, ...decisions])
  return {
    decisions: decisions.map((decision) => decisionWithout(decision, managers)),
    trials: trials.map((trial) => trialWithout(trial, { open, managers })),
  }
}

function managersIn(parts: readonly (Taken | Decision)[]): ReadonlySet<string> {
  const named = parts.flatMap((part) => ('named' in part && part.named ? [part.named] : []))
  return new Set(
    named
      .filter(({ wanted, to }) => wanted.kind === 'account-manager' && to.kind === 'person')
      .map(({ to }) => addressKey(to)),
  )
}

type Hidden = { open: ReadonlySet<string>; managers: ReadonlySet<string> }

function trialWithout(trial: Trial, { open, managers }: Hidden): Trial {
  if (!('checks' in trial)) return trial
  const checks = trial.checks.filter((check) => !isAboutTraits(check, open))
  if (trial.outcome === 'failed') return { ...trial, checks }
  const taken = trial.taken.map(({ named, besides, ...rest }) => ({
    ...rest,
    ...(named && { named: namedWithout(named, managers) }),
    ...(besides && { besides: addresseeWithout(besides, managers) }),
  }))
  return { ...trial, checks, taken }
}

function isAboutTraits(check: Check, open: ReadonlySet<string>): boolean {
  if (check.about === 'dimension') return !open.has(check.key)
  return check.about === 'fact' && check.wanted.fact.startsWith('traits.')
}

function decisionWithout(decision: Decision, managers: ReadonlySet<string>): Decision {
  if (!('named' in decision)) return decision
  const named = namedWithout(decision.named, managers)
  if (decision.kind === 'notify')
    return { ...decision, named, email: managers.has(decision.email) ? UNNAMED_MANAGER : decision.email }
  if (decision.kind === 'move-case')
    return { ...decision, named, from: addresseeWithout(decision.from, managers) }
  return { ...decision, named }
}

/** That the trait is missing, or holds no address, is something about the customer too. */
function namedWithout({ wanted, to, missing }: Named, managers: ReadonlySet<string>): Named {
  return {
    wanted,
    to: addresseeWithout(to, managers),
    missing: missing.filter(({ whom }) => whom !== 'account-manager'),
  }
}

function addresseeWithout(to: Addressee, managers: ReadonlySet<string>): Addressee {
  return managers.has(addressKey(to)) ? { kind: 'person', email: UNNAMED_MANAGER } : to
}
