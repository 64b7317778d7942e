import type { Desk } from '../../frame/desk.ts'
import { readTeams } from '../../touchpoint-pages/read-programme.ts'

type Joining = { team: string; email: string }

/**
 * Puts somebody in a team as the teams are now; whoever is in it stays.
 *
 * @returns what the team is called; null where there is no such team any more
 */
export async function joinTeam(
  desk: Pick<Desk, 'api' | 'may' | 'project'>,
  { team, email }: Joining,
): Promise<string | null> {
  const { teams, etag } = await readTeams(desk)
  const found = teams.find(({ id }) => id === team)
  if (!found) return null
  const members = [...new Set([...found.members, email])]
  const changed = teams.map((one) => (one.id === team ? { ...one, members } : one))
  await desk.api.call('PUT /v1/teams', { body: { teams: changed }, ifMatch: etag })
  return found.name
}
