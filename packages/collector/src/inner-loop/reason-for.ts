import type { ProjectEntry } from '../projects/directory.ts'
import type { Named } from '../routing/name-addressee.ts'

type Place = { entry: ProjectEntry; touchpoint: string | undefined; rule: string }

/**
 * Why somebody gets a message, in a sentence to them.
 *
 * @param place.rule the id of the rule that names them
 */
export function reasonFor({ wanted, to, missing }: Named, { entry, touchpoint, rule }: Place): string {
  const name = entry.touchpoints.get(touchpoint ?? '')?.name ?? touchpoint ?? ''
  if (to.kind === 'team') return `You work in the team ${entry.routing.teams.get(to.team)?.name ?? to.team}.`
  if (to.kind !== 'person' || missing.length > 0)
    return 'You own the project, and nobody nearer is set for this.'
  switch (wanted.kind) {
    case 'touchpoint-owner':
      return `You own the touchpoint ${name}.`
    case 'supervisor':
      return `You supervise the touchpoint ${name}.`
    case 'account-manager':
      return 'You are this customer’s account manager.'
    case 'employee':
      return 'The answer names you.'
    default:
      return `The rule ${entry.routing.rules.find(({ id }) => id === rule)?.name ?? rule} names you.`
  }
}
