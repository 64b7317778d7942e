import type { Journey } from '@innerloop/shared'
import type { Api } from '../api/create-api.ts'
import { readAll } from '../touchpoint-pages/read-all.ts'

export type Journeys = { journeys: Journey[]; changedAt: Record<string, string> }

export async function readJourneys(api: Api, signal: AbortSignal): Promise<Journeys> {
  const changedAt: Record<string, string> = {}
  const journeys = await readAll(async (cursor) => {
    const query = { limit: 100, ...(cursor !== undefined && { cursor }) }
    const { data } = await api.call('GET /v1/journeys', { query, signal })
    Object.assign(changedAt, data.changedAt)
    return { items: data.journeys, next: data.next }
  })
  return { journeys, changedAt }
}
