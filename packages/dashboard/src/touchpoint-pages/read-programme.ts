import type { Team, Touchpoint } from '@innerloop/shared'
import type { Desk } from '../frame/desk.ts'
import { readAll } from './read-all.ts'

/** Somebody who can be named: a member, or whoever is invited. */
export type Colleague = { email: string; name?: string }
type Reader = Pick<Desk, 'api' | 'may' | 'project'>

export function readTouchpoints({ api }: Reader, signal: AbortSignal): Promise<Touchpoint[]> {
  return readAll(async (cursor) => {
    const query = { limit: 100, archived: 'true' as const, ...(cursor !== undefined && { cursor }) }
    const { data } = await api.call('GET /v1/touchpoints', { query, signal })
    return { items: data.touchpoints, next: data.next }
  })
}

/** None for whoever may not know. */
export async function readTeams(
  { api, may }: Reader,
  signal?: AbortSignal,
): Promise<{ teams: Team[]; etag: string | undefined }> {
  if (!may('members:read')) return { teams: [], etag: undefined }
  const { data, etag } = await api.call('GET /v1/teams', signal && { signal })
  return { teams: data.teams, etag }
}

/** None for whoever may not know. */
export async function readColleagues({ api, may }: Reader, signal: AbortSignal): Promise<Colleague[]> {
  const members = may('members:read')
    ? await readAll(async (cursor) => {
        const query = { limit: 100, ...(cursor !== undefined && { cursor }) }
        const { data } = await api.call('GET /v1/members', { query, signal })
        return { items: data.members, next: data.next }
      })
    : []
  const invited = may('members:write')
    ? (await api.call('GET /v1/invitations', { signal })).data.invitations
    : []
  const byEmail = new Map<string, Colleague>(invited.map(({ email }) => [email, { email }]))
  for (const { email, name } of members) byEmail.set(email, { email, name })
  return [...byEmail.values()].sort((a, b) => (a.email < b.email ? -1 : 1))
}
