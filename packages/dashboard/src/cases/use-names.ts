import { useMemo } from 'preact/hooks'
import { useDesk } from '../frame/desk.ts'
import { useResource } from '../frame/use-resource.ts'
import type { Names } from './CaseLine.tsx'

const ALL = { limit: 100 }

/** What the touchpoints and teams of the project are called; empty until they are known. */
export function useNames(): Names & { members: readonly { email: string; name: string }[] } {
  const { api, may } = useDesk()
  const { data } = useResource('names', async (signal) => {
    const { data: places } = await api.call('GET /v1/touchpoints', { signal, query: ALL })
    if (!may('members:read')) return { places: places.touchpoints, teams: [], members: [] }
    const { data: teams } = await api.call('GET /v1/teams', { signal })
    const { data: members } = await api.call('GET /v1/members', { signal, query: ALL })
    return { places: places.touchpoints, teams: teams.teams, members: members.members }
  })
  return useMemo(
    () => ({
      touchpoints: new Map(data?.places.map(({ key, name }) => [key, name])),
      teams: new Map(data?.teams.map(({ id, name }) => [id, name])),
      members: data?.members ?? [],
    }),
    [data],
  )
}
