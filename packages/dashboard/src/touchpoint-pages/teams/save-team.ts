import type { Team } from '@innerloop/shared'
import type { Api } from '../../api/create-api.ts'

type Change = {
  /** All teams as they were read, and as they are to be. */
  teams: readonly Team[]
  etag: string | undefined
  /** The touchpoints that are to have another team, each with its id; null takes it away. */
  touchpoints: ReadonlyMap<string, string | null>
}

/** A touchpoint must not name a team that there is not yet, nor one that has gone: it takes its team in between. */
export async function saveTeams(api: Api, { teams, etag, touchpoints }: Change): Promise<void> {
  const leaving = [...touchpoints].filter(([, team]) => team === null)
  const joining = [...touchpoints].filter(([, team]) => team !== null)
  for (const [key] of leaving) await giveTeam(api, key, null)
  await api.call('PUT /v1/teams', { body: { teams: [...teams] }, ifMatch: etag })
  for (const [key, team] of joining) await giveTeam(api, key, team)
}

async function giveTeam(api: Api, key: string, team: string | null): Promise<void> {
  const path = { key }
  const { data, etag } = await api.call('GET /v1/touchpoints/:key', { path })
  const { team: _, ...rest } = data
  const body = team === null ? rest : { ...rest, team }
  await api.call('PUT /v1/touchpoints/:key', { path, body, ifMatch: etag })
}
