import type { Team, Touchpoint } from '@innerloop/shared'

/**
 * Whom answers at a touchpoint reach that no rule gives to somebody else: its owner, else its team, else who owns the
 * project.
 *
 * @param teams null for whoever may not know them
 */
export function reachOf(
  { owner, team: id }: Touchpoint,
  teams: readonly Team[] | null,
): 'owner' | 'team' | 'project-owners' {
  if (owner !== undefined) return 'owner'
  if (teams === null) return id === undefined ? 'project-owners' : 'team'
  const team = teams.find((team) => team.id === id)
  return team && (team.members.length > 0 || team.supervisor !== undefined) ? 'team' : 'project-owners'
}
