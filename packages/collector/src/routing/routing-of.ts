import type { Project, RoutingRule, Team, Touchpoint } from '@innerloop/shared'
import type { Role } from '../access/permissions.ts'
import { rulesInForce } from './default-rules.ts'
import type { Routing } from './routing.ts'

type Declared = {
  project: Pick<Project, 'dimensions'>
  touchpoints: ReadonlyMap<string, Touchpoint>
  teams: readonly Team[]
  /** The project's own, in their order; the default ones act where there are none. */
  rules: readonly RoutingRule[]
  /** Of this project or of all. */
  members: readonly { email: string; role: Role }[]
}

export function routingOf({ project, touchpoints, teams, rules, members }: Declared): Routing {
  const inForce = rulesInForce(rules)
  return {
    rules: inForce,
    touchpoints,
    teams: new Map(teams.map((team) => [team.id, team])),
    dimensions: project.dimensions ?? [],
    owners: unique(members.filter(({ role }) => role === 'owner').map(({ email }) => email)),
    staff: new Set(
      unique([
        ...members.map(({ email }) => email),
        ...teams.flatMap((team) => [...team.members, team.supervisor]),
        ...[...touchpoints.values()].flatMap(({ owner, supervisor }) => [owner, supervisor]),
        ...inForce.flatMap(personsIn),
      ]),
    ),
  }
}

function personsIn({ actions }: RoutingRule): string[] {
  const named = actions.flatMap((action) => [
    'for' in action ? action.for : undefined,
    'whom' in action ? action.whom : undefined,
  ])
  return named.flatMap((whom) => (whom?.kind === 'person' ? [whom.email] : []))
}

function unique(addresses: readonly (string | undefined)[]): string[] {
  return [...new Set(addresses.flatMap((address) => (address === undefined ? [] : [address.toLowerCase()])))]
}
