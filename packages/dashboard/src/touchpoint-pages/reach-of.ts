import type { Team, Touchpoint } from '@innerloop/shared'

/** Whom answers at a touchpoint reach that no rule gives to somebody else: its owner, else its team, else who owns the project. */
export function reachOf(
  { owner, team: id }: Touchpoint,
  teams: readonly Team[],
): 'owner' | 'team' | 'project-owners' {
  if (owner !== undefined) return 'owner'
  const team = teams.find((team) => team.id === id)
  return team && (team.members.length > 0 || team.supervisor !== undefined) ? 'team' : 'project-owners'
}
