// Which touchpoints are somebody's: those that they own or work at in their team, and those that they supervise.

import type { ProjectEntry } from '../projects/directory.ts'

type Entry = Pick<ProjectEntry, 'touchpoints'> & { routing: Pick<ProjectEntry['routing'], 'teams'> }

/** Keys of the touchpoints that somebody owns, or whose team they work in. @param email in lower case */
export function ownPlaces({ touchpoints, routing }: Entry, email: string): string[] {
  return keysWhere(
    touchpoints,
    ({ owner, team }) =>
      owner?.toLowerCase() === email || routing.teams.get(team ?? '')?.members.includes(email),
  )
}

/** Keys of the touchpoints that somebody supervises, themselves or with their team. */
export function supervisedPlaces({ touchpoints, routing }: Entry, email: string): string[] {
  return keysWhere(
    touchpoints,
    ({ supervisor, team }) =>
      supervisor?.toLowerCase() === email || routing.teams.get(team ?? '')?.supervisor === email,
  )
}

/** Keys of the touchpoints of a team. */
export function teamPlaces({ touchpoints }: Entry, teamId: string): string[] {
  return keysWhere(touchpoints, ({ team }) => team === teamId)
}

type Touchpoint = ProjectEntry['touchpoints'] extends ReadonlyMap<string, infer One> ? One : never

function keysWhere(
  touchpoints: Entry['touchpoints'],
  isMeant: (touchpoint: Touchpoint) => boolean | undefined,
): string[] {
  return [...touchpoints.values()].filter(isMeant).map(({ key }) => key)
}
