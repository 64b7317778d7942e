import type { Api } from '../api/create-api.ts'
import type { Desk } from '../frame/desk.ts'
import type { Names } from './names.ts'

/** Everything that the rules of a project can name, as far as the reader may see it. */
export async function readNames(
  { api, project, may }: Pick<Desk, 'api' | 'project' | 'may'>,
  signal: AbortSignal,
): Promise<Names> {
  const [touchpoints, surveys, teams, endpoints, { data: definition }] = await Promise.all([
    readTouchpoints(api, signal),
    readSurveys(api, signal),
    may('members:read') ? api.call('GET /v1/teams', { signal }) : null,
    may('deliveries:read') ? api.call('GET /v1/endpoints', { signal }) : null,
    api.call('GET /v1/projects/:projectId', { path: { projectId: project.id }, signal }),
  ])
  return {
    touchpoints,
    surveys,
    teams: teams && teams.data.teams.map(({ id, name }) => ({ key: id, name })),
    endpoints: endpoints && endpoints.data.endpoints.map(({ id, name }) => ({ key: id, name })),
    dimensions: definition.dimensions ?? [],
  }
}

async function readTouchpoints(api: Api, signal: AbortSignal) {
  return readAll(async (cursor) => {
    const query = { limit: 100, ...(cursor !== undefined && { cursor }) }
    const { data } = await api.call('GET /v1/touchpoints', { query, signal })
    return { items: data.touchpoints.map(({ key, name }) => ({ key, name })), next: data.next }
  })
}

async function readSurveys(api: Api, signal: AbortSignal) {
  return readAll(async (cursor) => {
    const query = { limit: 100, ...(cursor !== undefined && { cursor }) }
    const { data } = await api.call('GET /v1/surveys', { query, signal })
    return { items: data.surveys.map(({ id, name }) => ({ key: id, name })), next: data.next }
  })
}

type PageOf<T> = { items: T[]; next: string | undefined }

async function readAll<T>(read: (cursor: string | undefined) => Promise<PageOf<T>>): Promise<T[]> {
  const all: T[] = []
  let cursor: string | undefined
  do {
    const { items, next } = await read(cursor)
    all.push(...items)
    cursor = next
  } while (cursor !== undefined)
  return all
}
