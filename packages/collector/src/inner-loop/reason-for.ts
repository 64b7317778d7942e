import type { Reason } from '../deliveries/reason.ts'
import type { ProjectEntry } from '../projects/directory.ts'
import type { Named } from '../routing/name-addressee.ts'

type Place = { entry: ProjectEntry; touchpoint: string | undefined; rule: string }

/**
 * Why somebody gets a message.
 *
 * @param place.rule the id of the rule that names them
 */
export function reasonFor({ wanted, to, missing }: Named, { entry, touchpoint, rule }: Place): Reason {
  const name = entry.touchpoints.get(touchpoint ?? '')?.name ?? touchpoint ?? ''
  if (to.kind === 'team') return { kind: 'team', name: entry.routing.teams.get(to.team)?.name ?? to.team }
  if (to.kind !== 'person' || missing.length > 0) return { kind: 'project-owner' }
  switch (wanted.kind) {
    case 'touchpoint-owner':
      return { kind: 'owner', name }
    case 'supervisor':
      return { kind: 'supervisor', name }
    case 'account-manager':
    case 'employee':
      return { kind: wanted.kind }
    default:
      return { kind: 'rule', name: entry.routing.rules.find(({ id }) => id === rule)?.name ?? rule }
  }
}
